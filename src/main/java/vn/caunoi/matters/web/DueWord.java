package vn.caunoi.matters.web;

import vn.caunoi.matters.desk.Dues;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tone;

/** A due day with the word for how it stands. */
public record DueWord(String day, String word, Tone tone) {
    static DueWord of(Dues.Running running, PageFrame frame) {
        return new DueWord(
                frame.format().date(running.until()),
                frame.text(running.timeliness().key()),
                switch (running.timeliness()) {
                    case IN_TIME, PAUSED -> Tone.INFO;
                    case SOON -> Tone.SOON;
                    case LATE -> Tone.LATE;
                });
    }
}
