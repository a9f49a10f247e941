package dev.parley.server.http;

import dev.parley.server.tls.TlsFiles;
import java.time.Duration;
import java.util.Set;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tomcat on virtual threads. It begins before the rest of the web configuration can, so it stands alone. */
@Configuration(proxyBeanMethods = false)
public class TomcatConfiguration {
    /** How long a connection may say nothing while it owes a request. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    /** How long a browser stays signed in without a request. */
    private static final Duration SIGNED_IN = Duration.ofMinutes(30);

    @Bean
    TomcatServletWebServerFactory tomcat(HttpOptions options) {
        TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(options.port());
        tomcat.setAddress(options.address());
        tomcat.setRegisterDefaultServlet(false);
        keepSessions(tomcat.getSettings().getSession());
        options.tls().ifPresent(files -> tomcat.setSsl(ssl(files)));
        tomcat.addEngineValves(new CorrelationValve());
        tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(JsonErrorValve.class.getName());
            }
        });
        tomcat.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
                protocol.setExecutor(new VirtualThreadExecutor("http-"));
                protocol.setMaxSwallowSize((int) options.bodies().discard());
                protocol.setConnectionTimeout((int) SILENCE.toMillis());
                connector.setMaxPostSize((int) options.bodies().maximum());
            }
        });
        return tomcat;
    }

    private static Ssl ssl(TlsFiles files) {
        Ssl ssl = new Ssl();
        ssl.setCertificate(files.certificate().toUri().toString());
        ssl.setCertificatePrivateKey(files.key().toUri().toString());
        ssl.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
        return ssl;
    }

    /** The sessions of browsers on the sign-in pages: in a cookie that scripts and other sites' forms do not get. */
    private static void keepSessions(Session session) {
        session.setTimeout(SIGNED_IN);
        session.setTrackingModes(Set.of(Session.SessionTrackingMode.COOKIE));
        session.getCookie().setName("parley-session");
        session.getCookie().setHttpOnly(true);
        session.getCookie().setSameSite(Cookie.SameSite.LAX);
    }
}
