package io.tidewater.sales.opportunity;

import io.tidewater.platform.importing.ImportContext;
import io.tidewater.platform.importing.LookupTable;
import io.tidewater.platform.scope.Scope;
import io.tidewater.sales.account.Accounts;
import io.tidewater.sales.account.KnownAccount;
import io.tidewater.sales.org.OrgPerson;
import io.tidewater.sales.org.Organisation;
import io.tidewater.sales.pipeline.Pipeline;
import io.tidewater.sales.pipeline.Pipelines;
import io.tidewater.sales.product.Catalogue;
import io.tidewater.sales.product.Product;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the names in a file can mean, looked up once for many rows. */
record ImportNames(
        LookupTable<OrgPerson> people,
        LookupTable<Product> products,
        LookupTable<KnownAccount> accounts,
        Pipeline pipeline) {

    /** Loads them. */
    @Component
    static class Loader {

        private final Organisation organisation;
        private final Catalogue catalogue;
        private final Accounts accounts;
        private final Pipelines pipelines;

        Loader(Organisation organisation, Catalogue catalogue, Accounts accounts, Pipelines pipelines) {
            this.organisation = organisation;
            this.catalogue = catalogue;
            this.accounts = accounts;
            this.pipelines = pipelines;
        }

        ImportNames load(ImportContext context) {
            return new ImportNames(
                    LookupTable.of(context.lookupRule("owner"), organisation.byWrittenName()),
                    LookupTable.of(context.lookupRule("product"), catalogue.byName()),
                    LookupTable.of(context.lookupRule("account"), accountsByName(Scope.of(context.person()))),
                    pipelines.require(Pipeline.DEFAULT));
        }

        /** A name that two accounts have means neither. */
        private Map<String, KnownAccount> accountsByName(Scope scope) {
            Map<String, KnownAccount> names = new HashMap<>();
            Set<String> twice = new HashSet<>();
            for (KnownAccount account : accounts.all(scope)) {
                if (names.put(account.name(), account) != null) {
                    twice.add(account.name());
                }
            }
            names.keySet().removeAll(twice);
            return names;
        }
    }
}
