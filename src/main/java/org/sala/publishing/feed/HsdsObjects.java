package org.sala.publishing.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The objects of HSDS 3.1.1 ({@code schema/*.json}) as far as a directory fills them, with HSDS's names and meanings. What
 * is not known is null here and left out in JSON; what the specification requires is marked so. The one property that is
 * not of HSDS is {@code sala}, see {@link Extension}.
 */
public final class HsdsObjects {

    private HsdsObjects() {
    }

    /** {@code service.json}. In lists only what is not itself a list, and the organization. */
    public record Service(@JsonProperty(required = true) UUID id, UUID organizationId,
                          @JsonProperty(required = true) String name, String alternateName, String description, URI url,
                          String email, @JsonProperty(required = true) Status status, String interpretationServices,
                          String applicationProcess, String feesDescription, String eligibilityDescription,
                          Integer minimumAge, Integer maximumAge, LocalDate assuredDate, String alert, Instant lastModified,
                          List<Phone> phones, List<Schedule> schedules, List<ServiceArea> serviceAreas,
                          List<ServiceAtLocation> serviceAtLocations, List<Language> languages, Organization organization,
                          List<CostOption> costOptions, List<RequiredDocument> requiredDocuments,
                          List<Attribute> attributes, Extension sala) {
    }

    /** An edition lists only what is offered. */
    public enum Status {
        @JsonProperty("active") ACTIVE
    }

    /** {@code organization.json}, and in the full form the services as in {@code compiled/organization.json}. */
    public record Organization(@JsonProperty(required = true) UUID id, @JsonProperty(required = true) String name,
                               @JsonProperty(required = true) String description, URI website, List<Service> services,
                               Extension sala) {
    }

    /** {@code service_at_location.json}, and by itself the service as in {@code compiled/service_at_location.json}. */
    public record ServiceAtLocation(@JsonProperty(required = true) UUID id, UUID serviceId, UUID locationId,
                                    List<Schedule> schedules, Location location, Service service) {
    }

    /** {@code location.json}. Latitude and longitude in decimal degrees (WGS 84). */
    public record Location(@JsonProperty(required = true) UUID id, @JsonProperty(required = true) LocationType locationType,
                           String name, String description, String transportation, Double latitude, Double longitude,
                           List<Accessibility> accessibility, List<Phone> phones, List<Attribute> attributes,
                           Extension sala) {
    }

    public enum LocationType {
        @JsonProperty("physical") PHYSICAL
    }

    /** {@code phone.json}. */
    public record Phone(@JsonProperty(required = true) UUID id, @JsonProperty(required = true) String number,
                        Long extension, String type, String description, List<Attribute> attributes, Extension sala) {
    }

    /** {@code schedule.json}. {@code timezone} is the offset from UTC in hours, as HSDS has it; times are {@code HH:MM:SS}. */
    public record Schedule(@JsonProperty(required = true) UUID id, Double timezone, Frequency freq, String byday,
                           String description, String opensAt, String closesAt, Extension sala) {
    }

    public enum Frequency { WEEKLY }

    /** {@code language.json}; the code is one of ISO 639. */
    public record Language(@JsonProperty(required = true) UUID id, String name, String code) {
    }

    /** {@code service_area.json}. */
    public record ServiceArea(@JsonProperty(required = true) UUID id, String name, List<Attribute> attributes, Extension sala) {
    }

    /** {@code cost_option.json}; made only for what is free, for prices are told in words. */
    public record CostOption(@JsonProperty(required = true) UUID id, Integer amount) {
    }

    /** {@code required_document.json}. */
    public record RequiredDocument(@JsonProperty(required = true) UUID id, String document, Extension sala) {
    }

    /** {@code accessibility.json}. */
    public record Accessibility(@JsonProperty(required = true) UUID id, String description, Extension sala) {
    }

    /** {@code attribute.json}: a term, or a value whose meaning {@code link_type} tells. */
    public record Attribute(@JsonProperty(required = true) UUID id, String linkType, String value, TaxonomyTerm taxonomyTerm) {
    }

    /** {@code taxonomy.json}. */
    public record Taxonomy(@JsonProperty(required = true) UUID id, @JsonProperty(required = true) String name,
                           @JsonProperty(required = true) String description) {
    }

    /** {@code taxonomy_term.json}. */
    public record TaxonomyTerm(@JsonProperty(required = true) UUID id, String code, @JsonProperty(required = true) String name,
                               @JsonProperty(required = true) String description, UUID parentId, String taxonomy,
                               Taxonomy taxonomyDetail, String language, UUID taxonomyId, Extension sala) {
    }

    /**
     * What HSDS has no place for. See {@code docs/hsds-profile.md}.
     *
     * @param textLanguages which fields hold text in another language than the feed's, and the ISO 639 code of that one
     * @param timeZone      IANA name of the zone in which hours are told, for HSDS knows offsets only
     */
    public record Extension(Map<String, String> textLanguages, String timeZone) {
    }
}
