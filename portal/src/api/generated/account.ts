// Generated from contracts/openapi/account.yaml by tools/api; do not edit.
export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post: operations["add_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_4"];
        put?: never;
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/imports/preview": {
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
    "/api/v1/accounts/imports/{id}": {
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
    "/api/v1/accounts/imports/{id}/cancel": {
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
    "/api/v1/accounts/imports/{id}/rejected": {
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
    "/api/v1/accounts/imports/{id}/resume": {
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
    "/api/v1/accounts/{id}": {
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
        patch: operations["edit_1"];
        trace?: never;
    };
    "/api/v1/accounts/{id}/assign": {
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
    "/api/v1/accounts/{id}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get"];
        put: operations["set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/credit/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/history": {
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
    "/api/v1/accounts/{id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/shares": {
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
    "/api/v1/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post: operations["log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["add_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}": {
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
        patch: operations["edit"];
        trace?: never;
    };
    "/api/v1/jobs": {
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
    "/api/v1/jobs/{id}": {
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
        post: operations["cancel"];
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
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
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
    "/api/v1/tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        About: {
            /** Format: uuid */
            id: string;
            type: string;
        };
        AccountEdit: {
            city?: string;
            country?: string;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            employees?: number;
            industry?: string;
            level?: string;
            name?: string;
            phone?: string;
            registrationNumber?: string;
            revenue?: number;
            status?: string;
            type?: string;
            website?: string;
            /** Format: int32 */
            yearEstablished?: number;
        };
        AccountFact: {
            city?: string;
            country?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            createdBy?: string;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            employees?: number;
            externalId?: string;
            /** Format: uuid */
            id?: string;
            industry?: string;
            level?: string;
            name?: string;
            number?: string;
            orgPath?: string;
            /** Format: uuid */
            ownerId?: string;
            ownerName?: string;
            ownerUserName?: string;
            /** Format: uuid */
            parentId?: string;
            parentName?: string;
            partnerId?: string;
            phone?: string;
            registrationNumber?: string;
            revenue?: number;
            status?: string;
            type?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
            website?: string;
            /** Format: int32 */
            yearEstablished?: number;
        };
        AccountRequest: {
            city?: string;
            country?: string;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            employees?: number;
            externalId?: string;
            industry?: string;
            level?: string;
            name: string;
            phone?: string;
            registrationNumber?: string;
            revenue?: number;
            type?: string;
            website?: string;
            /** Format: int32 */
            yearEstablished?: number;
        };
        Activity: {
            about?: components["schemas"]["About"];
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            id?: string;
            kind?: string;
            orgPath?: string;
            /** Format: uuid */
            ownerId?: string;
            ownerUserName?: string;
            partnerId?: string;
            text?: string;
            /** Format: int64 */
            version?: number;
        };
        ActivityRequest: {
            about: components["schemas"]["About"];
            kind: string;
            text: string;
        };
        Assignee: {
            userName: string;
        };
        ColumnView: {
            field?: string;
            name?: string;
            samples?: string[];
        };
        Contact: {
            /** Format: uuid */
            accountId?: string;
            /** Format: date-time */
            createdAt?: string;
            email?: string;
            /** Format: uuid */
            id?: string;
            name?: string;
            note?: string;
            phone?: string;
            role?: string;
            title?: string;
            /** Format: date-time */
            updatedAt?: string;
            userName?: string;
            /** Format: int64 */
            version?: number;
        };
        ContactEdit: {
            /** Format: email */
            email?: string;
            name?: string;
            note?: string;
            phone?: string;
            role?: string;
            title?: string;
            userName?: string;
        };
        ContactRequest: {
            /** Format: uuid */
            accountId: string;
            /** Format: email */
            email?: string;
            name: string;
            note?: string;
            phone?: string;
            role?: string;
            title?: string;
            userName?: string;
        };
        Created: {
            city?: string;
            country?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            createdBy?: string;
            custom?: {
                [key: string]: unknown;
            };
            duplicates?: components["schemas"]["Named"][];
            /** Format: int32 */
            employees?: number;
            externalId?: string;
            /** Format: uuid */
            id?: string;
            industry?: string;
            level?: string;
            name?: string;
            number?: string;
            orgPath?: string;
            /** Format: uuid */
            ownerId?: string;
            ownerName?: string;
            ownerUserName?: string;
            /** Format: uuid */
            parentId?: string;
            parentName?: string;
            partnerId?: string;
            phone?: string;
            registrationNumber?: string;
            revenue?: number;
            status?: string;
            type?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
            website?: string;
            /** Format: int32 */
            yearEstablished?: number;
        };
        Credit: {
            /** Format: uuid */
            accountId?: string;
            available?: components["schemas"]["Money"];
            exposure?: components["schemas"]["Money"];
            limit?: components["schemas"]["Money"];
            onHold?: boolean;
            /** Format: int64 */
            version?: number;
        };
        Decision: {
            available?: components["schemas"]["Money"];
            /** @enum {string} */
            decision?: "approved" | "held";
            exposure?: components["schemas"]["Money"];
            limit?: components["schemas"]["Money"];
            reason?: string;
        };
        Entry: {
            actor?: string;
            /** Format: date-time */
            at?: string;
            event?: string;
            /** Format: uuid */
            id?: string;
            kind?: string;
            /** Format: uuid */
            recordId?: string;
            title?: string;
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
        Inbox: {
            items?: components["schemas"]["Notice"][];
            nextCursor?: string;
            /** Format: int64 */
            unread?: number;
        };
        Item: {
            amount?: components["schemas"]["Money"];
            /** Format: uuid */
            id?: string;
            number?: string;
            ownerUserName?: string;
            state?: string;
            title?: string;
            /** Format: date-time */
            updatedAt?: string;
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
        Money: {
            currency?: string;
            value?: number;
        };
        Named: {
            /** Format: uuid */
            id?: string;
            name?: string;
            number?: string;
        };
        Notice: {
            /** Format: uuid */
            aboutId?: string;
            aboutType?: string;
            actor?: string;
            /** Format: date-time */
            at?: string;
            /** Format: uuid */
            id?: string;
            kind?: string;
            /** Format: date-time */
            readAt?: string;
            title?: string;
        };
        Opened: {
            /** Format: uuid */
            accountId?: string;
            unit?: string;
            /** Format: uuid */
            userId?: string;
            userName?: string;
        };
        OptionView: {
            label?: string;
            name?: string;
            standard?: string;
            values?: string[];
        };
        Overview: {
            account?: components["schemas"]["AccountFact"];
            /** Format: date-time */
            asOf?: string;
            contacts?: components["schemas"]["Person"][];
            leads?: components["schemas"]["Section"];
            opportunities?: components["schemas"]["Section"];
            orders?: components["schemas"]["Section"];
            tickets?: components["schemas"]["Section"];
            timeline?: components["schemas"]["Entry"][];
        };
        PageResponseAccountFact: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["AccountFact"][];
            nextCursor?: string;
        };
        PageResponseActivity: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Activity"][];
            nextCursor?: string;
        };
        PageResponseContact: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Contact"][];
            nextCursor?: string;
        };
        PageResponseJobView: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["JobView"][];
            nextCursor?: string;
        };
        PageResponseRecordedEvent: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["RecordedEvent"][];
            nextCursor?: string;
        };
        PageResponseShare: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Share"][];
            nextCursor?: string;
        };
        PageResponseTask: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Task"][];
            nextCursor?: string;
        };
        Person: {
            email?: string;
            /** Format: uuid */
            id?: string;
            name?: string;
            phone?: string;
            title?: string;
        };
        ProblemView: {
            field?: string;
            message?: string;
            rule?: string;
        };
        RecordedEvent: {
            actor?: string;
            /** Format: date-time */
            at?: string;
            cause?: string;
            changes?: components["schemas"]["JsonNode"];
            data?: components["schemas"]["JsonNode"];
            /** Format: int32 */
            depth?: number;
            /** Format: uuid */
            id?: string;
            key?: string;
            /** Format: int64 */
            seq?: number;
            trace?: string;
            type?: string;
            /** Format: int32 */
            version?: number;
        };
        RowView: {
            cells?: string[];
            errors?: components["schemas"]["ProblemView"][];
            /** Format: int64 */
            line?: number;
        };
        Section: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Item"][];
            sums?: components["schemas"]["Money"][];
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
        SseEmitter: {
            /** Format: int64 */
            timeout?: number;
        };
        Task: {
            about?: components["schemas"]["About"];
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            createdBy?: string;
            /** Format: date-time */
            doneAt?: string;
            /** Format: date-time */
            dueAt?: string;
            /** Format: uuid */
            id?: string;
            orgPath?: string;
            /** Format: uuid */
            ownerId?: string;
            ownerUserName?: string;
            partnerId?: string;
            title?: string;
            /** Format: int64 */
            version?: number;
        };
        TaskRequest: {
            about?: components["schemas"]["About"];
            assigneeUserName?: string;
            /** Format: date-time */
            dueAt?: string;
            title: string;
        };
        Terms: {
            limit?: components["schemas"]["Money"];
            onHold: boolean;
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
                    "application/json": components["schemas"]["PageResponseAccountFact"];
                };
            };
        };
    };
    add_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
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
    cancel_1: {
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
                    "application/json": components["schemas"]["AccountFact"];
                };
            };
        };
    };
    edit_1: {
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
                "application/json": components["schemas"]["AccountEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountFact"];
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
                "application/json": components["schemas"]["Assignee"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountFact"];
                };
            };
        };
    };
    get: {
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
                    "application/json": components["schemas"]["Credit"];
                };
            };
        };
    };
    set: {
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
                "application/json": components["schemas"]["Terms"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credit"];
                };
            };
        };
    };
    check: {
        parameters: {
            query: {
                amount: number;
                currency?: string;
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
                    "application/json": components["schemas"]["Decision"];
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
                    "application/json": components["schemas"]["PageResponseRecordedEvent"];
                };
            };
        };
    };
    overview: {
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
                    "application/json": components["schemas"]["Overview"];
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
                    "application/json": components["schemas"]["Opened"];
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
                    "application/json": components["schemas"]["PageResponseActivity"];
                };
            };
        };
    };
    log: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
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
                    "application/json": components["schemas"]["PageResponseContact"];
                };
            };
        };
    };
    add_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    edit: {
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
                "application/json": components["schemas"]["ContactEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    list_5: {
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
    inbox: {
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
                    "application/json": components["schemas"]["Inbox"];
                };
            };
        };
    };
    readAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    stream: {
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
                    "text/event-stream": components["schemas"]["SseEmitter"];
                };
            };
        };
    };
    read: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                    "application/json": components["schemas"]["PageResponseTask"];
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
                "application/json": components["schemas"]["TaskRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
        };
    };
    done: {
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
                    "application/json": components["schemas"]["Task"];
                };
            };
        };
    };
}
