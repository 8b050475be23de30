package io.tidewater.local.api;

import io.tidewater.local.LocalException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** People and units of the realm, through Keycloak's administration; everything may be repeated. */
public final class Directory {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CONFLICT = 409;
    private static final String USERS = "/users";

    private final Caller admin;

    public Directory(String keycloak, Tokens tokens) {
        this.admin = new Caller(keycloak + "/admin/realms/tidewater", tokens::ofService);
    }

    /** Finds or makes a unit below another (`/sales`), and answers its path. */
    public String unit(String parentPath, String name, String label) {
        JsonNode parent = admin.get("/group-by-path" + parentPath).require("unit " + parentPath);
        ObjectNode group = JSON.createObjectNode().put("name", name);
        group.putObject("attributes").putArray("label").add(label);
        Answer answer =
                admin.post("/groups/%s/children".formatted(parent.path("id").asString()), group);
        if (answer.status() != CONFLICT) {
            answer.require("unit " + name);
        }
        return parentPath + "/" + name;
    }

    /** Finds or makes a person with the demo password, one role and one unit. */
    public void person(NewPerson person) {
        if (find(person.userName()).isPresent()) {
            return;
        }
        Answer created = admin.post(USERS, representation(person));
        created.require("person " + person.userName());
        JsonNode role = admin.get("/roles/" + person.role()).require("role " + person.role());
        admin.post(
                        "%s/%s/role-mappings/realm".formatted(USERS, created.createdId()),
                        JSON.createArrayNode().add(role))
                .require("role of " + person.userName());
    }

    /** Sets one attribute of a person, such as the account a customer belongs to. */
    public void attribute(String userName, String name, String value) {
        JsonNode user = find(userName).orElseThrow(() -> new LocalException("no person named " + userName));
        String path = USERS + "/" + user.path("id").asString();
        ObjectNode whole = (ObjectNode) admin.get(path).require("person " + userName);
        whole.withObjectProperty("attributes").putArray(name).add(value);
        admin.put(path, whole).require("attribute of " + userName);
    }

    private Optional<JsonNode> find(String userName) {
        String query = URLEncoder.encode(userName, StandardCharsets.UTF_8);
        JsonNode found = admin.get(USERS + "?exact=true&username=" + query).require("person " + userName);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    private static ObjectNode representation(NewPerson person) {
        ObjectNode user = JSON.createObjectNode()
                .put("username", person.userName())
                .put("enabled", true)
                .put("emailVerified", true)
                .put("email", person.userName() + "@tidewater.example")
                .put("firstName", person.firstName())
                .put("lastName", person.lastName());
        user.putObject("attributes").putArray("locale").add("en");
        user.putArray("groups").add(person.unit());
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", "demo")
                .put("temporary", false);
        return user;
    }

    /** A person as they join a unit. */
    public record NewPerson(String userName, String firstName, String lastName, String role, String unit) {}
}
