package vn.caunoi.settings;

import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * The way out for letters, by the server that was told on screen. Call it outside of transactions:
 * a server may take its time.
 */
@Component
public class Mail {
    private static final Logger LOG = LoggerFactory.getLogger(Mail.class);
    private static final String PATIENCE = "10000";

    private final MailServerTable table;

    Mail(MailServerTable table) {
        this.table = table;
    }

    /** Whether a server was told. */
    public boolean isReady() {
        return table.current().server().isSet();
    }

    /** Sends a letter now; empty when the server took it. */
    public Optional<MailTrouble> send(Letter letter) {
        MailServer server = table.current().server();
        if (!server.isSet()) {
            return Optional.of(MailTrouble.NOT_SET_UP);
        }
        try {
            sender(server).send(message(server, letter));
            return Optional.empty();
        } catch (MailException failure) {
            MailTrouble trouble = MailTroubles.of(failure);
            LOG.warn("A letter did not leave: {}", trouble);
            return Optional.of(trouble);
        }
    }

    private static SimpleMailMessage message(MailServer server, Letter letter) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(server.from());
        message.setTo(letter.to());
        message.setSubject(letter.subject());
        message.setText(letter.text());
        return message;
    }

    private JavaMailSenderImpl sender(MailServer server) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setDefaultEncoding("UTF-8");
        Properties properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        secure(properties, server.security());
        if (!server.user().isEmpty()) {
            properties.setProperty("mail.smtp.auth", "true");
            sender.setUsername(server.user());
            table.password().ifPresent(sender::setPassword);
        }
        return sender;
    }

    private static void secure(Properties properties, MailSecurity security) {
        switch (security) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
    }
}
