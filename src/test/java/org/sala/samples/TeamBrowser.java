package org.sala.samples;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.accounts.Role;

/** A person at a browser: signs in with the real form, keeps cookies, sends the hidden token of the page seen last. */
public final class TeamBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    public static TeamBrowser of(MapCast cast, Role role) {
        TeamBrowser browser = new TeamBrowser();
        browser.get("/team/sign-in");
        browser.kept(browser.request().formParam("j_username", cast.email(role)).formParam("j_password", MapCast.PASSWORD)
                .post("/j_security_check"));
        return browser;
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).urlEncodingEnabled(true)
                .cookies(new Cookies(cookies.entrySet().stream().map(entry -> new Cookie.Builder(entry.getKey(), entry.getValue()).build()).toList()));
    }

    private Response kept(Response response) {
        cookies.putAll(response.getCookies());
        Matcher found = TOKEN.matcher(response.getBody().asString());
        if (found.find()) {
            token = found.group(1);
        }
        return response;
    }

    public Response get(String path) {
        return kept(given().redirects().follow(false).urlEncodingEnabled(false)
                .cookies(cookies).get(path));
    }

    /** Sends a form; names may come more than once. */
    public Response post(String path, String... namesAndValues) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.computeIfAbsent(namesAndValues[at], none -> new ArrayList<>()).add(namesAndValues[at + 1]);
        }
        return post(path, fields);
    }

    public Response post(String path, Map<String, List<String>> fields) {
        RequestSpecification request = request().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("csrf-token", token);
        fields.forEach((name, values) -> request.formParam(name, values));
        return kept(request.post(path));
    }

    /** Sends one file by the field {@code file}. */
    public Response upload(String path, String name, byte[] content) {
        return kept(given().redirects().follow(false).cookies(cookies).multiPart("csrf-token", token)
                .multiPart("file", name, content, "application/octet-stream").post(path));
    }

    public Map<String, String> cookies() {
        return cookies;
    }
}
