package org.sala.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.catalog.Address;
import org.sala.catalog.Location;
import org.sala.catalog.Phone;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceAtLocation;
import org.sala.editions.Editions;
import org.sala.samples.MapCast;
import org.sala.samples.TeamBrowser;
import org.sala.values.Audience;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.values.PhoneNumber;
import org.sala.workflow.Cycle;

@QuarkusTest
class DisclosuresTest {

    private static final String STREET = "House 14, Street 207";

    @Inject
    Editions editions;
    @Inject
    Disclosures disclosures;

    @Test
    void aDescriptionThatSaysAHiddenAddressIsShownToTheTeam() {
        MapCast cast = MapCast.named("disclosed-address", editions);
        UUID id = shelter(cast, Audience.INTERNAL);
        describe(id, "Come to house 14, street 207 at any hour.");

        assertThat(disclosures.in(cast.directoryId)).singleElement().satisfies(found -> {
            assertThat(found.item().id()).isEqualTo(id);
            assertThat(found.language()).isEqualTo(Language.ENGLISH);
            assertThat(found.said()).isEqualTo(STREET);
        });
        assertThat(TeamBrowser.of(cast, Role.MAPPER).get(cast.base() + "disclosures").asString())
                .contains("services/" + id, STREET, "description");
    }

    @Test
    void aTextForPartnersMaySayWhatPartnersMayKnow() {
        MapCast cast = MapCast.named("disclosed-partners", editions);
        UUID id = shelter(cast, Audience.PARTNER);
        change(id, service -> service.howToRefer = LocalizedText.of(Language.ENGLISH, "Bring the person to " + STREET));
        assertThat(disclosures.in(cast.directoryId)).isEmpty();

        describe(id, "We are at " + STREET);
        assertThat(disclosures.in(cast.directoryId)).extracting(found -> found.item().field()).containsExactly("description");
    }

    @Test
    void aNumberThatAlsoStandsOpenlyIsNoSecret() {
        MapCast cast = MapCast.named("disclosed-number", editions);
        UUID id = cast.wholeService("House");
        phone(cast, id, "012 777 019", Audience.INTERNAL);
        describe(id, "Write to 012 777 019");
        assertThat(disclosures.in(cast.directoryId)).hasSize(1);

        phone(cast, id, "+855 12 777 019", Audience.HANDOUT);
        assertThat(disclosures.in(cast.directoryId)).isEmpty();
    }

    @Test
    void theGateStaysShutWhileATextGivesSomethingAway() {
        MapCast cast = MapCast.named("disclosed-gate", editions);
        UUID id = shelter(cast, Audience.INTERNAL);
        Cycle cycle = new Cycle(cast.directoryId, 1);
        NoTextGivesAway condition = new NoTextGivesAway(disclosures);
        assertThat(condition.check(cycle, 0).isMet()).isTrue();

        describe(id, "We are at " + STREET);
        assertThat(condition.check(cycle, 0).isMet()).isFalse();
    }

    private static UUID shelter(MapCast cast, Audience audience) {
        UUID id = cast.wholeService("Shelter");
        QuarkusTransaction.requiringNew().run(() -> {
            Location place = new Location(Ids.next(), cast.directoryId);
            place.audience = audience;
            place.persist();
            Address address = new Address(Ids.next(), place);
            address.address1 = LocalizedText.of(Language.ENGLISH, STREET);
            address.persist();
            new ServiceAtLocation(Ids.next(), Service.findById(id), place).persist();
        });
        return id;
    }

    private static void phone(MapCast cast, UUID service, String number, Audience audience) {
        QuarkusTransaction.requiringNew().run(() -> {
            Phone phone = new Phone(Ids.next(), cast.directoryId);
            phone.service = Service.findById(service);
            phone.setNumber(PhoneNumber.parse(number, "KH"));
            phone.audience = audience;
            phone.persist();
        });
    }

    private static void describe(UUID id, String text) {
        change(id, service -> service.description = LocalizedText.of(Language.ENGLISH, text));
    }

    private static void change(UUID id, java.util.function.Consumer<Service> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(Service.findById(id)));
    }
}
