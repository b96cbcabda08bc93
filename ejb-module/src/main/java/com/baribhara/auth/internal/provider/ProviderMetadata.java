package com.baribhara.auth.internal.provider;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;

/**
 * What a provider says of itself (OpenID Connect Discovery).
 *
 * @param namesItself whether its answers say who answers (RFC 9207)
 * @param secretInForm whether it takes the client's secret as a field and not in the header
 */
record ProviderMetadata(URI authorization, URI token, URI keys, boolean namesItself, boolean secretInForm) {

    /** @throws ProviderAway when it is another's, or says where to go without TLS */
    static ProviderMetadata read(JsonObject said, Provider provider) throws ProviderAway {
        if (!provider.issuer().equals(said.getString("issuer", null))) {
            throw new ProviderAway("says that it is another");
        }
        JsonArray ways = said.get("token_endpoint_auth_methods_supported") instanceof JsonArray array
                ? array
                : JsonArray.EMPTY_JSON_ARRAY;
        return new ProviderMetadata(
                address(said, "authorization_endpoint"),
                address(said, "token_endpoint"),
                address(said, "jwks_uri"),
                said.getBoolean("authorization_response_iss_parameter_supported", false),
                !ways.isEmpty() && !has(ways, "client_secret_basic") && has(ways, "client_secret_post"));
    }

    private static boolean has(JsonArray ways, String way) {
        return ways.stream()
                .anyMatch(one ->
                        one instanceof JsonString text && text.getString().equals(way));
    }

    private static URI address(JsonObject said, String name) throws ProviderAway {
        try {
            URI address = URI.create(said.getString(name, ""));
            if (Providers.guarded(address)) {
                return address;
            }
        } catch (IllegalArgumentException nonsense) {
            throw new ProviderAway("its " + name + " is no address");
        }
        throw new ProviderAway("its " + name + " is not guarded");
    }
}
