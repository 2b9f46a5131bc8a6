package org.sala.publishing.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where each file of a stored site is: in which part, from which byte on. Small enough to stay in memory. */
final class SiteCatalog {

    /** A file in its part. */
    record Place(String path, String contentType, UUID part, int offset, int length, boolean packed, String tag) {

        PackedFile cut(byte[] partBytes) {
            return new PackedFile(path, contentType, Arrays.copyOfRange(partBytes, offset, offset + length), packed, tag);
        }
    }

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<UUID, List<Place>> parts = new LinkedHashMap<>();

    /** A file that was there already is from now on where the new one is. */
    void add(Place place) {
        Place before = places.put(place.path(), place);
        if (before != null) {
            parts.get(before.part()).remove(before);
        }
        parts.computeIfAbsent(place.part(), id -> new ArrayList<>()).add(place);
    }

    Set<UUID> parts() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /** The files that are in a part. */
    List<Place> inPart(UUID part) {
        return Collections.unmodifiableList(parts.getOrDefault(part, List.of()));
    }

    Optional<Place> at(String path) {
        return Optional.ofNullable(places.get(path));
    }

    Collection<Place> all() {
        return Collections.unmodifiableCollection(places.values());
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(places.size());
            for (Place place : places.values()) {
                out.writeUTF(place.path());
                out.writeUTF(place.contentType());
                out.writeLong(place.part().getMostSignificantBits());
                out.writeLong(place.part().getLeastSignificantBits());
                out.writeInt(place.offset());
                out.writeInt(place.length());
                out.writeBoolean(place.packed());
                out.writeUTF(place.tag());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not refuse to be written", impossible);
        }
        return bytes.toByteArray();
    }

    static SiteCatalog of(byte[] bytes) {
        SiteCatalog catalog = new SiteCatalog();
        Map<Object, Object> same = new HashMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int left = in.readInt(); left > 0; left--) {
                catalog.add(place(in, same));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException("The catalog of a stored site is damaged", damaged);
        }
        return catalog;
    }

    /** What many files share is kept once. */
    private static Place place(DataInputStream in, Map<Object, Object> same) throws IOException {
        String path = in.readUTF();
        String contentType = (String) same.computeIfAbsent(in.readUTF(), type -> type);
        UUID part = (UUID) same.computeIfAbsent(new UUID(in.readLong(), in.readLong()), id -> id);
        return new Place(path, contentType, part, in.readInt(), in.readInt(), in.readBoolean(), in.readUTF());
    }
}
