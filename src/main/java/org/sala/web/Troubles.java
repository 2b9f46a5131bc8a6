package org.sala.web;

import io.quarkus.arc.All;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sala.values.Ids;

/** The one place that turns trouble into a page. What an exception says is never shown. */
class Troubles {

    private static final Logger LOG = Logger.getLogger(Troubles.class);
    private static final int UNPROCESSABLE = 422;
    private static final int OURS = 500;
    private static final int CODE_LENGTH = 8;

    private final List<TroublePages> places;
    private final NeutralTroublePages elsewhere;

    Troubles(@All List<TroublePages> places, NeutralTroublePages elsewhere) {
        this.places = places;
        this.elsewhere = elsewhere;
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException refusal, UriInfo uri, HttpHeaders headers) {
        Response given = refusal.getResponse();
        if (given.hasEntity() || given.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return given;
        }
        return given.getStatus() >= OURS ? unforeseen(refusal, uri, headers) : answer(given.getStatus(), null, uri, headers);
    }

    @ServerExceptionMapper
    public Response notTaken(ConstraintViolationException violation, UriInfo uri, HttpHeaders headers) {
        return answer(UNPROCESSABLE, null, uri, headers);
    }

    @ServerExceptionMapper
    public Response unforeseen(Throwable trouble, UriInfo uri, HttpHeaders headers) {
        if (Stream.iterate(trouble, cause -> cause != null, Throwable::getCause).anyMatch(Troubles::isOvertaken)) {
            return answer(Response.Status.CONFLICT.getStatusCode(), null, uri, headers);
        }
        String code = Ids.next().toString().replace("-", "");
        code = code.substring(code.length() - CODE_LENGTH);
        LOG.error("Trouble " + code, shapeOf(trouble));
        return answer(OURS, code, uri, headers);
    }

    private static boolean isOvertaken(Throwable cause) {
        return cause instanceof OptimisticLockException || cause instanceof StaleStateException
                || cause instanceof org.hibernate.exception.ConstraintViolationException twice
                && twice.getKind() == org.hibernate.exception.ConstraintViolationException.ConstraintKind.UNIQUE;
    }

    /** The kind and place of an exception and its causes without their words, for those may quote what is not for a log. */
    private static Throwable shapeOf(Throwable trouble) {
        Throwable shape = new Throwable(trouble.getClass().getName(),
                trouble.getCause() == null ? null : shapeOf(trouble.getCause()));
        shape.setStackTrace(trouble.getStackTrace());
        return shape;
    }

    private Response answer(int status, String code, UriInfo uri, HttpHeaders headers) {
        String path = uri.getRequestUri().getPath();
        TroublePages pages = places.stream().filter(place -> place.covers(path)).findFirst().orElse(elsewhere);
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(pages.page(status, code, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))).build();
    }
}
