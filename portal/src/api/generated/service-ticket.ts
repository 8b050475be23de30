// Generated from contracts/openapi/service-ticket.yaml by tools/api; do not edit.
export interface paths {
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
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
        get: operations["get_2"];
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
        post: operations["resume_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sla-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get"];
        put: operations["replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets": {
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
    "/api/v1/tickets/{id}": {
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
    "/api/v1/tickets/{id}/assign": {
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
    "/api/v1/tickets/{id}/close": {
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
    "/api/v1/tickets/{id}/history": {
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
    "/api/v1/tickets/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/reopen": {
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
    "/api/v1/tickets/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/resume": {
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
    "/api/v1/tickets/{id}/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["waitForCustomer"];
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
        Assignee: {
            userName: string;
        };
        Calendar: {
            holidays: components["schemas"]["Holiday"][];
            hours: components["schemas"]["Hours"][];
            zone: string;
        };
        ErrorView: {
            /** Format: int32 */
            attempt?: number;
            code?: string;
            message?: string;
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
        Holiday: {
            name: string;
            /** Format: date */
            on: string;
        };
        Hours: {
            from: string;
            until: string;
            /** @enum {string} */
            weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
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
        LevelPlan: {
            calendar: components["schemas"]["Calendar"];
            policies: components["schemas"]["Policy"][];
        };
        LevelView: {
            calendar?: components["schemas"]["Calendar"];
            policies?: components["schemas"]["Policy"][];
            /** Format: int64 */
            version?: number;
        };
        Message: {
            /** Format: date-time */
            at?: string;
            byName?: string;
            byUserName?: string;
            /** Format: uuid */
            id?: string;
            internal?: boolean;
            kind?: string;
            text?: string;
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
        PageResponseMessage: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Message"][];
            nextCursor?: string;
        };
        PageResponseTicketView: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["TicketView"][];
            nextCursor?: string;
        };
        PerhapsWords: {
            text?: string;
        };
        Policy: {
            /** Format: int32 */
            firstAnswerMinutes?: number;
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            /** Format: int32 */
            solutionMinutes?: number;
            /** Format: int32 */
            warnPercent?: number;
        };
        TicketEdit: {
            /** Format: uuid */
            accountId?: string;
            /** @enum {string} */
            priority?: "low" | "normal" | "high" | "urgent";
            /** @enum {string} */
            type?: "question" | "fault" | "complaint" | "suggestion" | "return";
        };
        TicketRequest: {
            /** Format: uuid */
            accountId?: string;
            contactName?: string;
            description: string;
            /** Format: email */
            email?: string;
            /** @enum {string} */
            priority?: "low" | "normal" | "high" | "urgent";
            subject: string;
            /** @enum {string} */
            type?: "question" | "fault" | "complaint" | "suggestion" | "return";
        };
        TicketView: {
            /** Format: uuid */
            accountId?: string;
            accountName?: string;
            actions?: string[];
            /** Format: date-time */
            clockStoppedAt?: string;
            contactName?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            createdBy?: string;
            description?: string;
            email?: string;
            /** Format: date-time */
            firstAnswerDueAt?: string;
            firstAnswerMissed?: boolean;
            firstAnswerWarned?: boolean;
            /** Format: date-time */
            firstAnsweredAt?: string;
            /** Format: uuid */
            id?: string;
            number?: string;
            orgPath?: string;
            /** Format: uuid */
            ownerId?: string;
            ownerName?: string;
            ownerUserName?: string;
            partnerId?: string;
            /** @enum {string} */
            priority?: "low" | "normal" | "high" | "urgent";
            /** Format: int32 */
            reopenedCount?: number;
            /** Format: date-time */
            resolvedAt?: string;
            /** Format: date-time */
            solutionDueAt?: string;
            solutionMissed?: boolean;
            solutionWarned?: boolean;
            /** @enum {string} */
            state?: "new" | "open" | "waiting" | "resolved" | "closed";
            subject?: string;
            /** @enum {string} */
            type?: "question" | "fault" | "complaint" | "suggestion" | "return";
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
        };
        Words: {
            text: string;
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
    list_1: {
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
    get: {
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
                    "application/json": components["schemas"]["LevelView"];
                };
            };
        };
    };
    replace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevelPlan"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelView"];
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
                    "application/json": components["schemas"]["PageResponseTicketView"];
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
                "application/json": components["schemas"]["TicketRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"];
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
                    "application/json": components["schemas"]["TicketView"];
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
                "application/json": components["schemas"]["TicketEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"];
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
                    "application/json": components["schemas"]["TicketView"];
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
                    "application/json": components["schemas"]["TicketView"];
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
    messages: {
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
                    "application/json": components["schemas"]["PageResponseMessage"];
                };
            };
        };
    };
    note: {
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
                "application/json": components["schemas"]["Words"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"];
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PerhapsWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"];
                };
            };
        };
    };
    reply: {
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
                "application/json": components["schemas"]["Words"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"];
                };
            };
        };
    };
    resolve: {
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
                "application/json": components["schemas"]["PerhapsWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"];
                };
            };
        };
    };
    resume: {
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
                    "application/json": components["schemas"]["TicketView"];
                };
            };
        };
    };
    waitForCustomer: {
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
                    "application/json": components["schemas"]["TicketView"];
                };
            };
        };
    };
}
