package org.sala.publishing.site;

import java.util.List;

/**
 * The areas as a drawing of paths, with a link to each; {@code width} and {@code height} are the units of the drawing.
 *
 * @param ground  larger areas, drawn beneath
 * @param named   whether there is room for names; else only numbers stand in the drawing
 * @param places  all areas in words, those without a border too
 */
record MapPage(int width, int height, List<String> ground, List<Region> regions, boolean named, List<StartPage.PlaceLink> places) {

    /** An area to choose: its path, and where its name and number stand. */
    record Region(Words name, int count, String services, String href, String path, int x, int y) {
    }
}
