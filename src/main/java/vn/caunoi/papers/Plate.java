package vn.caunoi.papers;

import java.util.Optional;

/**
 * A plate to be hung up in an area.
 *
 * @param ward "Phường Tân Lập"
 * @param area "Khu phố 5"
 * @param address of the residents' page of the area
 */
public record Plate(String ward, String area, String address, Optional<String> hotline) {}
