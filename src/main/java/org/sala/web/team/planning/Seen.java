package org.sala.web.team.planning;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.directories.Directory;
import org.sala.planning.Plan;

/** Which state of the plan somebody saw when a form was shown, and when; carried in the form, so that nobody writes over what they never saw. */
record Seen(int plan, int directory, Instant at) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,15})");

    static Seen now(Plan plan, Directory directory, Instant now) {
        return new Seen(plan.version, directory.version, now);
    }

    /** Something nobody ever saw where the form does not carry it. */
    static Seen of(String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        return parts.matches() ? new Seen(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                Instant.ofEpochMilli(Long.parseLong(parts.group(3)))) : new Seen(-1, -1, Instant.EPOCH);
    }

    boolean isStill(Plan now, Directory nowToo) {
        return plan == now.version && directory == nowToo.version;
    }

    @Override
    public String toString() {
        return plan + "." + directory + "." + at.truncatedTo(ChronoUnit.MILLIS).toEpochMilli();
    }
}
