package vn.caunoi.web;

/** One entry of the side navigation. */
public record NavItem(String label, String href, boolean current) {}
