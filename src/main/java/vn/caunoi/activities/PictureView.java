package vn.caunoi.activities;

import java.util.UUID;

/**
 * A picture on the page of its activity.
 *
 * @param consent in words: who agreed since when, or that nobody was asked
 * @param isPublishable whether the consent stands
 */
public record PictureView(UUID id, String caption, String consent, boolean isPublishable) {
    /** The address of the JPEG file. */
    public String href() {
        return ActivityFilter.PATH + "/anh/" + id;
    }
}
