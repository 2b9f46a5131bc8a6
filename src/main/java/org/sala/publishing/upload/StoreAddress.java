package org.sala.publishing.upload;

import java.net.URI;

/**
 * Where in which store a site is kept.
 *
 * @param endpoint the address of the store: {@code https://s3.example.org}
 * @param region   as the store calls it; many know only {@code us-east-1}
 * @param prefix   the folder in the bucket, empty or with a slash at its end
 */
public record StoreAddress(URI endpoint, String region, String bucket, String prefix) {

    public StoreAddress {
        boolean web = endpoint.getHost() != null && ("https".equals(endpoint.getScheme()) || "http".equals(endpoint.getScheme()));
        if (!web) {
            throw new IllegalArgumentException("\"" + endpoint + "\" is not the address of a store. It looks like https://s3.example.org");
        }
        prefix = prefix.replaceAll("^/+|/+$", "");
        prefix = prefix.isEmpty() ? "" : prefix + "/";
    }

    /** Who asks; the secret is never written anywhere. */
    public record Key(String id, String secret) {

        @Override
        public String toString() {
            return id;
        }
    }
}
