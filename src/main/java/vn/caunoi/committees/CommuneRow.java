package vn.caunoi.committees;

/** A commune's committees in figures, for those who look from above. */
public record CommuneRow(
        String commune,
        String href,
        int areas,
        int inPlace,
        int heads,
        int withOtherPost,
        String share) {}
