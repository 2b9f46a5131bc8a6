package org.sala.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sala.history.History;
import org.sala.values.Ids;

/** Enters services and changes them as a whole: the service, its short lists, phones, hours and places, in one transaction. */
@ApplicationScoped
public class ServiceBook {

    private final History history;
    private final ServiceParts parts;
    private final Phones phones;
    private final Schedules schedules;
    private final Places places;

    ServiceBook(History history, ServiceParts parts, Phones phones, Schedules schedules, Places places) {
        this.history = history;
        this.parts = parts;
        this.phones = phones;
        this.schedules = schedules;
        this.places = places;
    }

    @Transactional
    public Service enter(UUID directoryId, ServiceSheet sheet, Writing by) {
        Service service = new Service(Ids.next(), organization(directoryId, sheet, by));
        sheet.facts().accept(service);
        service.lastModified = by.at();
        service.persist();
        history.made(by.person(), service);
        writeLists(service, sheet, by);
        return service;
    }

    @Transactional
    public void change(Service service, ServiceSheet sheet, Writing by) {
        Organization organization = organization(service.directoryId, sheet, by);
        history.changing(by.person(), service, () -> {
            service.organization = organization;
            sheet.facts().accept(service);
        });
        writeLists(service, sheet, by);
        // The version of the service stands for everything that hangs on it, so it moves with each change of any part.
        service.lastModified = by.at();
    }

    private void writeLists(Service service, ServiceSheet sheet, Writing by) {
        parts.kinds(service, sheet.kinds(), by);
        parts.areas(service, sheet.areas(), by);
        parts.languages(service, sheet.languages(), by);
        parts.documents(service, sheet.documents(), by);
        parts.costs(service, sheet.costs(), by);
        schedules.write(service, sheet.hours(), by);
        phones.write(service, sheet.phones(), by);
        places.write(service, sheet.places(), by);
    }

    private Organization organization(UUID directoryId, ServiceSheet sheet, Writing by) {
        if (Writing.blankToNull(sheet.newOrganization()) == null) {
            return Organization.<Organization>find("id = ?1 and directoryId = ?2", sheet.organization(), directoryId)
                    .firstResultOptional().orElseThrow(() -> new IllegalArgumentException("No such organization"));
        }
        Organization made = new Organization(Ids.next(), directoryId);
        made.name = by.text(made.name, sheet.newOrganization());
        made.persist();
        history.made(by.person(), made);
        return made;
    }
}
