package org.sala.web;

/** How a part of the site tells its visitors of trouble, in their language. {@link Troubles} asks the one that covers the address. */
public interface TroublePages {

    boolean covers(String path);

    /**
     * A whole page in HTML.
     *
     * @param status   the HTTP status that will be sent with it
     * @param code     what somebody can tell the team, so that the record of it is found; null unless the status is 500
     * @param accepted the browser's {@code Accept-Language}
     */
    String page(int status, String code, String accepted);
}
