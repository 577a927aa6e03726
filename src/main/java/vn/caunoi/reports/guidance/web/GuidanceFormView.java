package vn.caunoi.reports.guidance.web;

import java.util.List;
import vn.caunoi.web.Choice;

/**
 * The page on which guidance is written.
 *
 * @param action where it is sent to
 * @param unit code of the sender
 * @param passing whether a paper from above is passed on, so that only a line is added
 * @param about the paper that is corrected or passed on; "" for a new one
 * @param latest day of the paper that is passed on; "" when it has none
 * @param kept names of the files of the one that is corrected
 */
public record GuidanceFormView(
        String action,
        String unit,
        boolean passing,
        String about,
        String latest,
        GuidanceForm form,
        List<Choice> kinds,
        List<Choice> concerns,
        List<Choice> below,
        List<String> kept,
        String send,
        String back) {}
