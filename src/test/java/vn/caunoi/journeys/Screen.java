package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.caunoi.testing.TestProduct;

/** A real browser, as a person uses it. */
final class Screen implements AutoCloseable {
    private static final List<String> AS_ASKED =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Path PICTURES = Path.of("target/pictures");

    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    Screen(TestProduct product, int width, int height) {
        this.browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(
                                                Path.of(
                                                        Optional.ofNullable(
                                                                        System.getenv("CHROME_BIN"))
                                                                .orElse("/usr/bin/chromium")))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--no-first-run")));
        this.context =
                browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        this.page = context.newPage();
        this.address = product.address();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    Screen open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** The same browser with a window of another size. */
    Screen sized(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    /** The page as it stands, in strong contrast; the next one is as usual. */
    Screen inStrongContrast() {
        page.evaluate("document.documentElement.dataset.contrast = 'high'");
        return this;
    }

    /** The page as it stands, in the largest letters; the next one is as usual. */
    Screen inLargestLetters() {
        page.evaluate("document.documentElement.dataset.text = '2'");
        return this;
    }

    Screen signIn(String name) {
        open("/dang-nhap");
        page.locator("#ten").fill(name);
        page.locator("#matkhau").fill(name + name);
        page.locator("main button[type=submit]").click();
        page.waitForURL(address + "/");
        return this;
    }

    Screen press(String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
        return this;
    }

    /** Presses the button of the page's first form that sends something. */
    Screen send() {
        page.locator("main form[method=post] button[type=submit]").first().click();
        return this;
    }

    /** Where the browser stands, without what only this visit needs. */
    String path() {
        return page.url().replaceFirst("^http://[^/]+", "").replaceFirst("[?#].*", "");
    }

    /**
     * The page stands as it is meant to: headline, and nothing for the browser to complain about.
     */
    Screen shows(String text) {
        page.getByText(text).locator("visible=true").first().waitFor();
        assertThat(complaints).isEmpty();
        return this;
    }

    /** For people to look at, when {@code -Dcaunoi.pictures=true} asks for it. */
    Screen picture(String name) {
        if (!Boolean.getBoolean("caunoi.pictures")) {
            return this;
        }
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + ".png"))
                        .setFullPage(true));
        return this;
    }

    /** No violation of WCAG 2.2 A and AA that a machine can find. */
    Screen isAccessible() {
        return finds(axe -> axe.withTags(AS_ASKED));
    }

    /** The same, where the colours were looked at before; that takes the most time. */
    Screen isAccessibleButForColours() {
        return finds(axe -> axe.withTags(AS_ASKED).disableRules(List.of("color-contrast")));
    }

    /** The letters stand out from their ground: what other colours can change, and nothing else. */
    Screen isLegible() {
        return finds(axe -> axe.withRules(List.of("color-contrast")));
    }

    private Screen finds(UnaryOperator<AxeBuilder> rules) {
        List<Rule> violations =
                rules.apply(
                                new AxeBuilder(page)
                                        .setLegacyMode(
                                                true)) // no frames, and no second page to open
                        .analyze()
                        .getViolations();
        assertThat(violations.stream().map(rule -> rule.getId() + " " + rule.getNodes()).toList())
                .as(page.url())
                .isEmpty();
        return this;
    }

    /** Nothing stands outside the width of the screen. */
    Screen fitsItsWidth() {
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "document.documentElement.scrollWidth <= window.innerWidth"))
                .as(page.url())
                .isTrue();
        return this;
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }
}
