// Generated from contracts/openapi/sales.yaml by tools/api; do not edit.
export interface paths {
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post: operations["create_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_4"];
        put?: never;
        post: operations["start_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/imports/{id}/rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rejected_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/imports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["change_3"];
        trace?: never;
    };
    "/api/v1/opportunities/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["shares"];
        put?: never;
        post: operations["share"];
        delete: operations["unshare"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/{id}/stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/{id}/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["change_2"];
        trace?: never;
    };
    "/api/v1/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/fulfil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["fulfil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-units/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-units/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["names"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get"];
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/imports/{id}/rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rejected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/imports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["change_1"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AssignablePerson: {
            /** Format: uuid */
            id?: string;
            name?: string;
            orgPath?: string;
            roles?: string[];
            unitLabel?: string;
            userName?: string;
        };
        Assignment: {
            userName: string;
        };
        Cancellation: {
            reason?: string;
        };
        ColumnView: {
            field?: string;
            name?: string;
            samples?: string[];
        };
        Content: {
            label: components["schemas"]["Label"];
            stages: components["schemas"]["Stage"][];
        };
        ErrorView: {
            /** Format: int32 */
            attempt?: number;
            code?: string;
            message?: string;
        };
        FieldView: {
            choices?: string[];
            label?: string;
            /** @enum {string} */
            lookupRule?: "exact" | "ignore-case" | "ignore-space-and-punctuation";
            name?: string;
            required?: boolean;
            /** @enum {string} */
            type?: "text" | "number" | "date" | "instant" | "flag" | "choice" | "lookup";
        };
        FileView: {
            delimiter?: string;
            encoding?: string;
            format?: string;
            name?: string;
            sheet?: string;
        };
        HistoryEntry: {
            actor?: string;
            /** Format: date-time */
            at?: string;
            cause?: string;
            changes?: components["schemas"]["JsonNode"];
            /** Format: uuid */
            id?: string;
            /** Format: int64 */
            seq?: number;
            type?: string;
        };
        ImportMapping: {
            columns?: {
                [key: string]: string;
            };
            defaults?: {
                [key: string]: string;
            };
            lookups?: {
                [key: string]: "exact" | "ignore-case" | "ignore-space-and-punctuation";
            };
            options?: {
                [key: string]: string;
            };
            values?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
        };
        ImportPreview: {
            columns?: components["schemas"]["ColumnView"][];
            fields?: components["schemas"]["FieldView"][];
            file?: components["schemas"]["FileView"];
            lookupRules?: ("exact" | "ignore-case" | "ignore-space-and-punctuation")[];
            mapping?: components["schemas"]["ImportMapping"];
            mappingSource?: string;
            options?: components["schemas"]["OptionView"][];
            problems?: components["schemas"]["ProblemView"][];
            rows?: components["schemas"]["RowView"][];
            /** Format: int64 */
            total?: number;
        };
        JobView: {
            cancelRequested?: boolean;
            counts?: {
                [key: string]: number;
            };
            /** Format: date-time */
            createdAt?: string;
            error?: components["schemas"]["ErrorView"];
            /** Format: date-time */
            finishedAt?: string;
            /** Format: uuid */
            id?: string;
            kind?: string;
            ownerUserName?: string;
            /** Format: double */
            ratePerSecond?: number;
            result?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state?: "queued" | "running" | "done" | "failed" | "cancelled";
            subject?: string;
            /** Format: int64 */
            total?: number;
        };
        JsonNode: {
            array?: boolean;
            bigDecimal?: boolean;
            bigInteger?: boolean;
            binary?: boolean;
            boolean?: boolean;
            container?: boolean;
            double?: boolean;
            embeddedValue?: boolean;
            empty?: boolean;
            float?: boolean;
            floatingPointNumber?: boolean;
            int?: boolean;
            integralNumber?: boolean;
            long?: boolean;
            missingNode?: boolean;
            /** @enum {string} */
            nodeType?: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
            null?: boolean;
            number?: boolean;
            object?: boolean;
            pojo?: boolean;
            short?: boolean;
            string?: boolean;
            /** @deprecated */
            textual?: boolean;
            valueNode?: boolean;
        };
        Label: {
            en: string;
            zh: string;
        };
        Line: {
            price?: components["schemas"]["Money"];
            /** Format: uuid */
            productId: string;
            quantity: number;
        };
        Lines: {
            lines: components["schemas"]["Line"][];
        };
        Money: {
            currency?: string;
            value?: number;
        };
        MoveWithFacts: {
            /** Format: uuid */
            accountId?: string;
            amount?: components["schemas"]["Money"];
            authority?: string;
            budget?: string;
            /** Format: date */
            closeOn?: string;
            /** Format: uuid */
            contactId?: string;
            contactName?: string;
            contactRole?: string;
            /** Format: date */
            engagedOn?: string;
            lines?: components["schemas"]["Line"][];
            lossReason?: string;
            name: string;
            need?: string;
            nextStep?: string;
            note?: string;
            /** Format: uuid */
            productId?: string;
            stage: string;
            timing?: string;
        };
        NewDeal: {
            /** Format: uuid */
            accountId: string;
            amount?: components["schemas"]["Money"];
            authority?: string;
            budget?: string;
            campaignId?: string;
            /** Format: date */
            closeOn?: string;
            /** Format: uuid */
            contactId?: string;
            contactName?: string;
            contactRole?: string;
            /** Format: date */
            engagedOn?: string;
            lines?: components["schemas"]["Line"][];
            lossReason?: string;
            name: string;
            need?: string;
            nextStep?: string;
            ownerUserName?: string;
            pipeline?: string;
            /** Format: uuid */
            productId?: string;
            referrer?: string;
            source?: string;
            stage?: string;
            timing?: string;
        };
        OpportunityDraft: {
            /** Format: uuid */
            accountId?: string;
            amount?: components["schemas"]["Money"];
            authority?: string;
            budget?: string;
            /** Format: date */
            closeOn?: string;
            /** Format: uuid */
            contactId?: string;
            contactName?: string;
            contactRole?: string;
            /** Format: date */
            engagedOn?: string;
            lines?: components["schemas"]["Line"][];
            lossReason?: string;
            name: string;
            need?: string;
            nextStep?: string;
            /** Format: uuid */
            productId?: string;
            timing?: string;
        };
        OpportunityView: {
            /** Format: uuid */
            accountId?: string;
            accountName?: string;
            amount?: components["schemas"]["Money"];
            amountCurrency?: string;
            amountValue?: string;
            authority?: string;
            budget?: string;
            campaignId?: string;
            /** Format: date */
            closeOn?: string;
            /** Format: uuid */
            contactId?: string;
            contactName?: string;
            contactRole?: string;
            /** Format: uuid */
            conversionId?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date */
            engagedOn?: string;
            externalId?: string;
            /** Format: int32 */
            factsScore?: number;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            leadId?: string;
            lines?: components["schemas"]["ProductLine"][];
            lossReason?: string;
            name?: string;
            need?: string;
            nextStep?: string;
            number?: string;
            orgPath?: string;
            /** Format: uuid */
            ownerId?: string;
            ownerName?: string;
            ownerUserName?: string;
            partnerId?: string;
            pipeline?: string;
            /** Format: int32 */
            probability?: number;
            /** Format: uuid */
            productId?: string;
            productName?: string;
            referrer?: string;
            source?: string;
            stage?: string;
            stageCategory?: string;
            /** Format: date-time */
            stageSince?: string;
            timing?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
        };
        OptionView: {
            label?: string;
            name?: string;
            standard?: string;
            values?: string[];
        };
        OrderDraft: {
            /** Format: uuid */
            accountId?: string;
            lines: components["schemas"]["Line"][];
            /** Format: uuid */
            opportunityId?: string;
        };
        OrderLine: {
            price?: components["schemas"]["Money"];
            /** Format: uuid */
            productId?: string;
            productName?: string;
            productNumber?: string;
            quantity?: number;
            total?: components["schemas"]["Money"];
        };
        OrderView: {
            /** Format: uuid */
            accountId?: string;
            accountName?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            id?: string;
            lines?: components["schemas"]["OrderLine"][];
            number?: string;
            /** Format: uuid */
            opportunityId?: string;
            orgPath?: string;
            /** Format: uuid */
            ownerId?: string;
            ownerUserName?: string;
            partnerId?: string;
            reason?: string;
            /** @enum {string} */
            state?: "draft" | "submitted" | "credit-pending" | "held" | "approved" | "in-fulfilment" | "delivered" | "closed" | "cancelled";
            /** Format: date-time */
            submittedAt?: string;
            total?: components["schemas"]["Money"];
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
        };
        OrgTree: {
            directoryAway?: boolean;
            items?: components["schemas"]["UnitNode"][];
            /** Format: date-time */
            syncedAt?: string;
        };
        Outcome: {
            /** Format: int32 */
            changed?: number;
            /** Format: int32 */
            created?: number;
            /** Format: int32 */
            removed?: number;
        };
        PageResponseAssignablePerson: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["AssignablePerson"][];
            nextCursor?: string;
        };
        PageResponseHistoryEntry: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["HistoryEntry"][];
            nextCursor?: string;
        };
        PageResponseJobView: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["JobView"][];
            nextCursor?: string;
        };
        PageResponseOpportunityView: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["OpportunityView"][];
            nextCursor?: string;
        };
        PageResponseOrderView: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["OrderView"][];
            nextCursor?: string;
        };
        PageResponsePersonName: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["PersonName"][];
            nextCursor?: string;
        };
        PageResponsePipeline: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Pipeline"][];
            nextCursor?: string;
        };
        PageResponseProduct: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Product"][];
            nextCursor?: string;
        };
        PageResponseShare: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Share"][];
            nextCursor?: string;
        };
        PageResponseStageStay: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["StageStay"][];
            nextCursor?: string;
        };
        PersonName: {
            name?: string;
            userName?: string;
        };
        Pipeline: {
            isDefault?: boolean;
            key?: string;
            label?: components["schemas"]["Label"];
            stages?: components["schemas"]["Stage"][];
            /** Format: int64 */
            version?: number;
        };
        ProblemView: {
            field?: string;
            message?: string;
            rule?: string;
        };
        Product: {
            active?: boolean;
            /** Format: date-time */
            createdAt?: string;
            description?: string;
            /** Format: uuid */
            id?: string;
            listPrice?: components["schemas"]["Money"];
            name?: string;
            number?: string;
            series?: string;
            sku?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
        };
        ProductDraft: {
            active?: boolean;
            description?: string;
            listPrice?: components["schemas"]["Money"];
            name: string;
            series?: string;
            sku?: string;
        };
        ProductLine: {
            price?: components["schemas"]["Money"];
            /** Format: uuid */
            productId?: string;
            productName?: string;
            quantity?: number;
        };
        Reopening: {
            reason: string;
            stage?: string;
        };
        RowView: {
            cells?: string[];
            errors?: components["schemas"]["ProblemView"][];
            /** Format: int64 */
            line?: number;
        };
        Share: {
            /** Format: date-time */
            grantedAt?: string;
            orgPath?: string;
            /** Format: uuid */
            userId?: string;
            userName?: string;
        };
        ShareRequest: {
            orgPath?: string;
            unit?: string;
            userName?: string;
        };
        Stage: {
            /** @enum {string} */
            category: "open" | "won" | "lost";
            /** Format: int32 */
            dayLimit?: number;
            gate?: ("amount" | "closeOn" | "accountId" | "productId" | "contactName" | "nextStep" | "lossReason" | "budget" | "authority" | "need" | "timing")[];
            key: string;
            label: components["schemas"]["Label"];
            /** Format: int32 */
            probability?: number;
        };
        StageStay: {
            category?: string;
            /** Format: date-time */
            enteredAt?: string;
            enteredBy?: string;
            /** Format: date-time */
            leftAt?: string;
            note?: string;
            /** Format: int64 */
            seconds?: number;
            stage?: string;
        };
        UnitNode: {
            children?: components["schemas"]["UnitNode"][];
            /** Format: uuid */
            id?: string;
            label?: string;
            labelPath?: string;
            labelZh?: string;
            name?: string;
            path?: string;
            /** Format: int64 */
            version?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_6: {
        parameters: {
            query?: {
                kind?: string;
                /** @description A condition in CEL over the record's fields */
                filter?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Fields in order, each with a leading - to turn it round */
                sort?: string;
                /** @description The most items on a page */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Whether all that match are counted */
                count?: "exact" | "estimate";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseJobView"];
                };
            };
        };
    };
    get_6: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    cancel_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    resume_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query?: {
                /** @description A condition in CEL over the record's fields */
                filter?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Fields in order, each with a leading - to turn it round */
                sort?: string;
                /** @description The most items on a page */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Whether all that match are counted */
                count?: "exact" | "estimate";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseOpportunityView"];
                };
            };
        };
    };
    create_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityView"];
                };
            };
        };
    };
    list_4: {
        parameters: {
            query?: {
                /** @description A condition in CEL over the record's fields */
                filter?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Fields in order, each with a leading - to turn it round */
                sort?: string;
                /** @description The most items on a page */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Whether all that match are counted */
                count?: "exact" | "estimate";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseJobView"];
                };
            };
        };
    };
    start_1: {
        parameters: {
            query?: {
                mapping?: string;
                options?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    preview_1: {
        parameters: {
            query?: {
                mapping?: string;
                options?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
        };
    };
    get_5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    cancel_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    rejected_1: {
        parameters: {
            query?: {
                bom?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    resume_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    get_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityView"];
                };
            };
        };
    };
    change_3: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunityDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityView"];
                };
            };
        };
    };
    assign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assignment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityView"];
                };
            };
        };
    };
    history_1: {
        parameters: {
            query?: {
                limit?: number;
                before?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseHistoryEntry"];
                };
            };
        };
    };
    reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reopening"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityView"];
                };
            };
        };
    };
    shares: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseShare"];
                };
            };
        };
    };
    share: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseShare"];
                };
            };
        };
    };
    unshare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseShare"];
                };
            };
        };
    };
    enter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveWithFacts"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityView"];
                };
            };
        };
    };
    stages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseStageStay"];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: {
                /** @description A condition in CEL over the record's fields */
                filter?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Fields in order, each with a leading - to turn it round */
                sort?: string;
                /** @description The most items on a page */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Whether all that match are counted */
                count?: "exact" | "estimate";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseOrderView"];
                };
            };
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
        };
    };
    get_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
        };
    };
    change_2: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Lines"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
        };
    };
    cancel_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Cancellation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
        };
    };
    close: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
        };
    };
    deliver: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
        };
    };
    fulfil: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
        };
    };
    history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseHistoryEntry"];
                };
            };
        };
    };
    submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
        };
    };
    tree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgTree"];
                };
            };
        };
    };
    members: {
        parameters: {
            query: {
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseAssignablePerson"];
                };
            };
        };
    };
    sync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
        };
    };
    people: {
        parameters: {
            query?: {
                /** @description A condition in CEL over the record's fields */
                filter?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Fields in order, each with a leading - to turn it round */
                sort?: string;
                /** @description The most items on a page */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Whether all that match are counted */
                count?: "exact" | "estimate";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseAssignablePerson"];
                };
            };
        };
    };
    names: {
        parameters: {
            query: {
                userName: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponsePersonName"];
                };
            };
        };
    };
    list_5: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponsePipeline"];
                };
            };
        };
    };
    get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pipeline"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Content"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pipeline"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                /** @description A condition in CEL over the record's fields */
                filter?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Fields in order, each with a leading - to turn it round */
                sort?: string;
                /** @description The most items on a page */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Whether all that match are counted */
                count?: "exact" | "estimate";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseProduct"];
                };
            };
        };
    };
    add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: {
                /** @description A condition in CEL over the record's fields */
                filter?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Fields in order, each with a leading - to turn it round */
                sort?: string;
                /** @description The most items on a page */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Whether all that match are counted */
                count?: "exact" | "estimate";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseJobView"];
                };
            };
        };
    };
    start: {
        parameters: {
            query?: {
                mapping?: string;
                options?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: {
                mapping?: string;
                options?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
        };
    };
    get_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    rejected: {
        parameters: {
            query?: {
                bom?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    get_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
        };
    };
    change_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
        };
    };
}
