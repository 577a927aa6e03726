package vn.caunoi.matters.web;

/**
 * One who gave a name, without the name.
 *
 * @param wish how he asked to be told
 * @param told when and how he was told the present answer; "" while he waits
 * @param verdict what he thinks of it; "" without a word
 * @param contactPath where his contact data are asked for; "" for who does not handle the matter
 */
public record VoiceLine(
        String name, String wish, String told, String verdict, String contactPath) {}
