package org.sala.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.Codes;
import org.sala.values.LocalizedText;
import org.sala.values.PhoneNumber;
import org.sala.values.Reaches;

/** A number of a service, a location, an organization or a contact (HSDS {@code phone}): exactly one of the four. */
@Entity
public class Phone extends CatalogRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Service service;
    @ManyToOne(fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Location location;
    @ManyToOne(fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Organization organization;
    @ManyToOne(fetch = FetchType.LAZY)
    @Reaches(Audience.INTERNAL)
    public Contact contact;
    /** As it was written. */
    @Reaches(Audience.HANDOUT)
    public String number;
    /** E.164 or a short code; null when it could not be read. */
    @Reaches(Audience.HANDOUT)
    public String dial;
    @Reaches(Audience.HANDOUT)
    public String extension;
    /** voice, text, fax, cell, video, pager or textphone. */
    @Reaches(Audience.HANDOUT)
    public String type = "voice";
    @Reaches(Audience.HANDOUT)
    public LocalizedText description = LocalizedText.EMPTY;
    /** whatsapp, line, telegram, viber, messenger. */
    @Reaches(Audience.HANDOUT)
    public Codes channels = Codes.NONE;
    @Reaches(Audience.HANDOUT)
    public boolean hotline;
    @Reaches(Audience.HANDOUT)
    public boolean tollFree;
    @Reaches(Audience.HANDOUT)
    public boolean roundTheClock;
    /** Whether one may call back or leave a message without danger to somebody; null when nobody asked. */
    @Reaches(Audience.INTERNAL)
    public Boolean safeToCallBack;
    @Enumerated(EnumType.STRING)
    @Reaches(Audience.INTERNAL)
    public Audience audience = Audience.HANDOUT;

    protected Phone() {
    }

    public Phone(UUID id, UUID directoryId) {
        super(id, directoryId);
    }

    public void setNumber(PhoneNumber read) {
        number = read.written();
        dial = read.dial();
        extension = read.extension();
    }
}
