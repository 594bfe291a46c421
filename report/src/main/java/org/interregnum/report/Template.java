package org.interregnum.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page as it lies in the source, with its stylesheet and scripts put into it.
///
/// The page that comes out forbids itself every request and every script and style but these, by their hashes.
final class Template {
  private static final String NO_DATA = "{\"empty\":true}";
  private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"([a-z-]+\\.css)\">\\n?");
  private static final Pattern SCRIPT = Pattern.compile("<script src=\"([a-z-]+\\.js)\"></script>\\n?");
  private static final String POLICY = "<!-- policy -->";

  private Template() {}

  /// The page around a block of data.
  ///
  /// @param json safe to stand in a script element
  static String fill(String json) {
    String page = read("report.html");
    String style = String.join("", files(page, STYLE));
    String script = String.join("", files(page, SCRIPT));
    page = once(page, STYLE, "<style>" + style + "</style>\n");
    page = once(page, SCRIPT, "<script>" + script + "</script>\n");
    return page.replace(POLICY, policy(style, script)).replace(NO_DATA, json);
  }

  private static String policy(String style, String script) {
    return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; "
        + "style-src '" + hash(style) + "'; script-src '" + hash(script) + "'\">";
  }

  private static List<String> files(String page, Pattern reference) {
    List<String> texts = new ArrayList<>();
    Matcher matcher = reference.matcher(page);
    while (matcher.find()) {
      texts.add(read(matcher.group(1)));
    }
    return texts;
  }

  /// Puts one text in the place of the first reference and drops the others.
  private static String once(String page, Pattern reference, String text) {
    Matcher matcher = reference.matcher(page);
    return matcher.find() ? page.substring(0, matcher.start()) + text + reference.matcher(page.substring(matcher.end())).replaceAll("") : page;
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
