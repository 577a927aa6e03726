package vn.caunoi.web;

/** Who is signed in, and where he or she serves. */
public record Viewer(String name, String place) {}
