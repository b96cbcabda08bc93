package com.baribhara.web.gate;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts the gate's parts in front of the application when it is deployed; each says what it does. */
public class Gate implements ServletExtension {
    private static final String PRODUCTION = "production";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        Config config = ConfigProvider.getConfig(deployment.getClassLoader());
        TrustedProxies proxies = TrustedProxies.of(listed(config, "baribhara.trusted-proxies"));
        AllowedOrigins origins = AllowedOrigins.of(listed(config, "baribhara.cors.origins"));
        ProtectingHeaders headers = new ProtectingHeaders(config.getOptionalValue("baribhara.mode", String.class)
                .orElse(PRODUCTION)
                .equals(PRODUCTION));
        deployment.addInitialHandlerChainWrapper(application -> new HeadersHandler(
                headers,
                new CallerHandler(proxies, new CrossOriginHandler(origins, new BodySizeHandler(application)))));
    }

    private static List<String> listed(Config config, String name) {
        return config.getOptionalValues(name, String.class).orElse(List.of()).stream()
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
