package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.caunoi.web.Refusal;

/**
 * Lets a form act once, however often it is sent: who presses twice is led where the first press
 * led. It concerns forms with the sheet number of the template {@code shared.Once}; the same sheet
 * filled in otherwise is another form.
 */
@Component
class OnceOnly implements HandlerInterceptor {
    /** The field of a page's own number; drafts leave such names out. */
    static final String SHEET = "_to";

    private static final String TAKEN = OnceOnly.class.getName();
    private static final int LONGEST_SHEET = 40;
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int MOST_PAUSES = 200;

    private final SentForms forms;
    private final RequestScope requestScope;

    OnceOnly(SentForms forms, RequestScope requestScope) {
        this.forms = forms;
        this.requestScope = requestScope;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<AccountId> account = requestScope.signedIn().map(SignedIn::account);
        Optional<String> form = account.flatMap(who -> fingerprint(request, who));
        if (form.isEmpty()) {
            return true;
        }
        for (int pauses = 0; pauses < MOST_PAUSES; pauses++) {
            if (forms.take(form.get(), account.get())) {
                request.setAttribute(TAKEN, form.get());
                return true;
            }
            Optional<String> ledTo = forms.ledTo(form.get());
            if (ledTo.isPresent()) {
                response.sendRedirect(ledTo.get());
                return false;
            }
            pause();
        }
        throw new Refusal("access.form.under-way");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        if (request.getAttribute(TAKEN) instanceof String form) {
            String ledTo = response.getHeader("Location");
            boolean taken =
                    ledTo != null
                            && HttpStatus.valueOf(response.getStatus()).is3xxRedirection()
                            && failure == null;
            if (taken) {
                forms.done(form, ledTo);
            } else {
                forms.undone(form);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("access.form.under-way");
        }
    }

    /** Of the sheet, who sent it, where to, and all that was typed. */
    private static Optional<String> fingerprint(HttpServletRequest request, AccountId account) {
        String sheet = request.getParameter(SHEET);
        if (!request.getMethod().equals("POST")
                || sheet == null
                || sheet.isBlank()
                || sheet.length() > LONGEST_SHEET) {
            return Optional.empty();
        }
        MessageDigest digest = sha256();
        add(digest, account.value() + " " + request.getRequestURI());
        new TreeMap<>(request.getParameterMap())
                .forEach((name, values) -> {
                    if (!name.equals("_csrf")) {
                        add(digest, name);
                        Arrays.stream(values).forEach(value -> add(digest, value));
                    }
                });
        if (request instanceof MultipartHttpServletRequest parts) {
            new TreeMap<>(parts.getMultiFileMap())
                    .forEach((name, files) -> files.forEach(file -> add(digest, name, file)));
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    private static void add(MessageDigest digest, String name, MultipartFile file) {
        add(digest, name + " " + file.getSize() + " " + file.getOriginalFilename());
    }

    /** Each text with its length, so that two of them never read as one. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
