package org.sala.publishing.site;

import java.util.List;
import org.sala.editions.EditionContent;

/**
 * Adds files to every web directory besides its pages: looks, a map, an index for searching without a network. Every
 * bean of this type is asked, for the site that is stored, the exported one, and a single file on demand.
 */
public interface SiteFiles {

    /** The files for an edition. Quick, for it is asked often: what takes time belongs into their suppliers. */
    List<SiteFile> of(EditionContent content);

    /** Files that our server makes when somebody asks, and that a copy of the site therefore has to bring along. */
    default List<SiteFile> ofACopy(EditionContent content) {
        return List.of();
    }
}
