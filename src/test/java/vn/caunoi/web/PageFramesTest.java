package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class PageFramesTest {
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/so/1");

    private PageFrame frame() {
        var numbers = new PageNumbers(beans.getBeanProvider(RequestMappingHandlerMapping.class));
        var navigations = beans.getBeanProvider(Navigation.class);
        return new PageFrames(
                        new Texts(),
                        new LanguageChoice(),
                        navigations,
                        beans.getBeanProvider(GuideIndex.class),
                        beans.getBeanProvider(Announcement.class),
                        numbers)
                .frame(request, "web.page-number", "7");
    }

    @Test
    void aPageNobodySignedInForHasNoViewerAndNoMenu() {
        assertThat(frame())
                .returns("Trang số 7", PageFrame::title)
                .returns(Optional.empty(), PageFrame::viewer)
                .returns(List.of(), PageFrame::navigation)
                .returns(Display.USUAL, PageFrame::display)
                .returns(Optional.empty(), PageFrame::csrf);
    }

    @Test
    void whoIsSignedInComesFromTheModuleThatKnows() {
        beans.addBean("navigation", new OneDoor());
        assertThat(frame().viewer()).contains(new Viewer("Nguyễn Thu Hà", "Tân Lập"));
        assertThat(frame().navigation()).containsExactly(new NavItem("Đăng xuất", "/", true));
    }

    @Test
    void choicesComeFromTheCookies() {
        request.setCookies(new Cookie("chu", "2"), new Cookie("lang", "en"));
        assertThat(frame().display().textSize()).isEqualTo(2);
        assertThat(frame().title()).isEqualTo("Page number 7");
    }

    @Test
    void aPageThatIsOnlyReadAsksForNoToken() {
        request.setAttribute(CsrfToken.class.getName(), new UntouchedToken());
        assertThat(frame().csrf()).isPresent();
    }

    @Test
    void theWayBackKeepsTheQuery() {
        request.setQueryString("trang=2&tu-khoa=%C4%91%C3%A8n");
        assertThat(frame().path()).isEqualTo("/so/1?trang=2&tu-khoa=%C4%91%C3%A8n");
    }

    @Test
    void twoRecordsOfOnePageShareItsNumber() {
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/so/{id}");
        var first = frame().pageNumber();
        request.setRequestURI("/so/2");
        assertThat(frame().pageNumber()).isEqualTo(first).matches("\\d{4}");
    }

    private static final class OneDoor implements Navigation {
        @Override
        public List<NavItem> items(HttpServletRequest asked, Texts.Reader texts) {
            return List.of(new NavItem(texts.get("web.account.sign-out"), "/", true));
        }

        @Override
        public Optional<Viewer> viewer(HttpServletRequest asked) {
            return Optional.of(new Viewer("Nguyễn Thu Hà", "Tân Lập"));
        }
    }

    private static final class UntouchedToken implements CsrfToken {
        private static final long serialVersionUID = 1L;

        @Override
        public String getHeaderName() {
            throw new AssertionError("opened a session");
        }

        @Override
        public String getParameterName() {
            throw new AssertionError("opened a session");
        }

        @Override
        public String getToken() {
            throw new AssertionError("opened a session");
        }
    }
}
