package vn.caunoi.web;

/** Says for which pages there is guidance in place; the module with the guidance knows. */
public interface GuideIndex {
    boolean covers(String path);
}
