package org.sala.samples;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser: keeps cookies, sends forms with the token of the last page, follows nothing by itself. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new HashMap<>();
    private String token;

    private Browser() {
    }

    public static Browser anonymous() {
        return new Browser();
    }

    /** Signs in through the form. */
    public static Browser signIn(String email, String password) {
        Browser browser = new Browser();
        browser.kept(browser.request().formParam("j_username", email).formParam("j_password", password)
                .post("/j_security_check"));
        browser.get("/team");
        return browser;
    }

    public Response get(String path) {
        return kept(request().get(path));
    }

    /** Sends a form; {@code pairs} are names and values in turn, a name may come twice. */
    public Response post(String path, String... pairs) {
        RequestSpecification request = request();
        Map<String, java.util.List<String>> fields = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            fields.computeIfAbsent(pairs[at], none -> new java.util.ArrayList<>()).add(pairs[at + 1]);
        }
        if (token != null) {
            request.formParam("csrf-token", token);
        }
        fields.forEach(request::formParam);
        return kept(request.contentType("application/x-www-form-urlencoded; charset=UTF-8").post(path));
    }

    /** Sends a form that can carry files. */
    public Response postParts(String path, String... pairs) {
        RequestSpecification request = request();
        for (int at = 0; at < pairs.length; at += 2) {
            request.multiPart(pairs[at], pairs[at + 1]);
        }
        if (token != null) {
            request.multiPart("csrf-token", token);
        }
        return kept(request.post(path));
    }

    /** The same browser, having lost its token. */
    public Browser withoutToken() {
        token = null;
        return this;
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies);
    }

    private Response kept(Response response) {
        cookies.putAll(response.cookies());
        String type = response.contentType();
        if (type != null && type.startsWith("text/html")) {
            Matcher found = TOKEN.matcher(response.asString());
            token = found.find() ? found.group(1) : token;
        }
        return response;
    }
}
