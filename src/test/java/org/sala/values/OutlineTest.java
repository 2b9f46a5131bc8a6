package org.sala.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.values.Outline.Point;

@Tag("plain")
class OutlineTest {

    private static final String SQUARE = "{\"type\":\"Polygon\",\"coordinates\":[[[102,9],[103,9],[103,10],[102,10],[102,9]]]}";

    @Test
    void anOutlineIsWrittenAsItIsRead() {
        Outline outline = Outline.of(SQUARE);
        assertThat(Outline.of(outline.geoJson())).isEqualTo(outline);
        assertThat(outline.geoJson()).isEqualTo("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[102,9],[103,9],[103,10],[102,10],[102,9]]]]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"type\":\"Point\",\"coordinates\":[1,2]}", "{\"type\":\"Polygon\",\"coordinates\":[]}",
        "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4],[1,2]]]}", "{\"type\":\"Polygon\",\"coordinates\":[[[1,200],[3,4],[5,6],[1,200]]]}",
        "{\"type\":\"Polygon\",\"coordinates\":[[[\"a\",\"b\"],[3,4],[5,6],[1,2]]]}", "<svg onload=alert(1)>"})
    void whatIsNoOutlineIsRefused(String written) {
        assertThatThrownBy(() -> Outline.of(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pointsOnALineAreLeftOutAndCornersStay() {
        List<Point> ring = new ArrayList<>();
        for (int step = 0; step < 1000; step++) {
            ring.add(new Point(102 + step / 1000.0, 9));
        }
        ring.addAll(List.of(new Point(103, 9), new Point(103, 10), new Point(102, 10), new Point(102, 9)));
        Outline thin = Thinning.to(new Outline(List.of(List.of(ring))), 20);
        assertThat(thin).isEqualTo(Outline.of(SQUARE));
    }
}
