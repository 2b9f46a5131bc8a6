package org.sala.publishing.print;

import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.PathParser;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/**
 * Replaces {@code <img src="home-heart"/>} by the drawing of that name in {@code pictograms/}, and
 * {@code <img src="qr:https://…"/>} by that address as a {@link QrCode}.
 */
final class Pictograms implements ReplacedElementFactory {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final Pattern LINE = Pattern.compile("<path d=\"([^\"]+)\"");
    private static final Map<String, Shape> DRAWN = new ConcurrentHashMap<>();

    private final Consumer<BlockBox> begun;

    /** @param begun is told of each box whose layout begins, for this is the one place that sees them all */
    Pictograms(Consumer<BlockBox> begun) {
        this.begun = begun;
    }

    @Override
    public ReplacedElement createReplacedElement(LayoutContext context, BlockBox box, UserAgentCallback agent,
                                                 int cssWidth, int cssHeight) {
        begun.accept(box);
        Element element = box.getElement();
        if (element == null || !element.getNodeName().equals("img")) {
            return null;
        }
        String source = element.getAttribute("src");
        int side = Math.max(cssWidth, cssHeight);
        return source.startsWith(QrCode.SOURCE) ? new QrCode(source.substring(QrCode.SOURCE.length()), side) : new Pictogram(named(source), side);
    }

    /** The lines of a drawing on its square of 24 units. */
    static Shape named(String name) {
        return DRAWN.computeIfAbsent(name, Pictograms::read);
    }

    static boolean exists(String name) {
        return name != null && NAME.matcher(name).matches()
                && Pictograms.class.getResource("/pictograms/" + name + ".svg") != null;
    }

    private static Shape read(String name) {
        if (!exists(name)) {
            throw new IllegalArgumentException("There is no pictogram named \"" + name + "\" to print");
        }
        try (InputStream svg = Pictograms.class.getResourceAsStream("/pictograms/" + name + ".svg")) {
            return shapeOf(new String(svg.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("The pictogram " + name + " that belongs to this program could not be read", e);
        }
    }

    /** The set draws with paths alone, so a parser of paths is all that is needed of SVG. */
    private static Shape shapeOf(String svg) {
        GeneralPath shape = new GeneralPath();
        Matcher line = LINE.matcher(svg);
        while (line.find()) {
            AWTPathProducer producer = new AWTPathProducer();
            PathParser parser = new PathParser();
            parser.setPathHandler(producer);
            parser.parse(line.group(1));
            shape.append(producer.getShape(), false);
        }
        return shape;
    }

    @Override
    public void reset() {
        // Drawings belong to the program and stay.
    }

    @Override
    public void remove(Element element) {
        // No element is kept.
    }

    @Override
    public void setFormSubmissionListener(FormSubmissionListener listener) {
        // Printed pages have no forms.
    }
}
