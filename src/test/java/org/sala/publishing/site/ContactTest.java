package org.sala.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.editions.EditionContent.Phone;
import org.sala.samples.SampleContent;
import org.sala.values.Language;
import org.sala.values.ReaderText;

class ContactTest {

    @Test
    void aNumberIsDialedAndWrittenToAsItsAppsWantIt() {
        Contact contact = contact("+855 20 555 0101", "+855205550101", Set.of("whatsapp", "LINE"));
        assertThat(contact.href()).isEqualTo("tel:+855205550101");
        assertThat(contact.messages()).containsExactlyInAnyOrder(new Contact.Message("LINE", null),
                new Contact.Message("WhatsApp", "https://wa.me/855205550101"));
    }

    @Test
    void aNumberNobodyCanDialIsNoLink() {
        Contact contact = contact("ask at the gate", null, Set.of("whatsapp"));
        assertThat(contact.href()).isNull();
        assertThat(contact.messages()).containsExactly(new Contact.Message("WhatsApp", null));
        assertThat(contact("x", "javascript:alert(1)", Set.of()).href()).isNull();
    }

    @Test
    void aShortCodeWithSignsStaysOneNumber() {
        assertThat(contact("*123#", "*123#", Set.of()).href()).isEqualTo("tel:*123%23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "www.example.org", "not an address", "//example.org", "ftp://example.org"})
    void onlyAddressesOfTheWebBecomeLinks(String written) {
        assertThat(Contact.website(written)).isEmpty();
        assertThat(Contact.website("https://example.org/help")).contains("https://example.org/help");
    }

    private static Contact contact(String number, String dial, Set<String> channels) {
        return Contact.of(new Phone(number, dial, null, ReaderText.NONE, channels, false, false, false),
                new Reading(Language.ENGLISH, SampleContent.threeDistricts().masthead(), null));
    }
}
