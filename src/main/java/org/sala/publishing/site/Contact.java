package org.sala.publishing.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sala.editions.EditionContent.Phone;

/** A number to call, with what one should know before dialing, and the ways to write to it. */
record Contact(String number, String href, String extension, Words description, boolean tollFree, boolean roundTheClock,
               List<Message> messages) {

    private static final Pattern DIALABLE = Pattern.compile("\\+?[0-9*#]{2,20}");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");

    /** A way to write; {@code href} is null where an app offers no link by number. */
    record Message(String name, String href) {
    }

    /** How people know an app, and its address for a number in international form. */
    private record App(String name, Function<String, String> address) {
    }

    private static final Map<String, App> APPS = Map.of(
            "SMS", new App("SMS", dial -> "sms:" + dial),
            "WHATSAPP", new App("WhatsApp", dial -> "https://wa.me/" + dial.substring(1)),
            "TELEGRAM", new App("Telegram", dial -> "https://t.me/" + dial),
            "SIGNAL", new App("Signal", dial -> "https://signal.me/#p/" + dial),
            "VIBER", new App("Viber", dial -> "viber://chat?number=%2B" + dial.substring(1)),
            "LINE", new App("LINE", dial -> null),
            "MESSENGER", new App("Messenger", dial -> null),
            "ZALO", new App("Zalo", dial -> "https://zalo.me/" + dial.substring(1)));

    static Contact of(Phone phone, Reading reading) {
        return new Contact(phone.number(), telephone(phone.dial()), phone.extension(), reading.words(phone.description()),
                phone.tollFree(), phone.roundTheClock(),
                phone.channels().stream().sorted().map(channel -> message(channel, phone.dial())).toList());
    }

    private static String telephone(String dial) {
        return dial != null && DIALABLE.matcher(dial).matches() ? "tel:" + dial.replace("#", "%23") : null;
    }

    private static Message message(String channel, String dial) {
        App app = APPS.get(channel.toUpperCase(Locale.ROOT));
        boolean international = dial != null && dial.startsWith("+") && DIALABLE.matcher(dial).matches();
        return new Message(app == null ? channel : app.name(), app != null && international ? app.address().apply(dial) : null);
    }

    /** The address of a page of its own that a provider gave, when a browser may be sent there. */
    static Optional<String> website(String written) {
        try {
            URI address = new URI(written == null ? "" : written.strip());
            boolean web = address.getHost() != null && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
            return web ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            // What people write is not always an address; it is then left out rather than made into a broken link.
            return Optional.empty();
        }
    }

    static Optional<String> email(String written) {
        return Optional.ofNullable(written).map(String::strip).filter(address -> EMAIL.matcher(address).matches());
    }
}
