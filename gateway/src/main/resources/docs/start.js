// Changes tried from this page carry the session's token, like the portal's own.
fetch("/session")
  .then((answer) => (answer.ok ? answer.json() : null))
  .then((session) =>
    SwaggerUIBundle({
      url: "/api/docs",
      dom_id: "#document",
      deepLinking: true,
      docExpansion: "none",
      filter: true,
      validatorUrl: null,
      requestInterceptor: (request) => {
        if (session) request.headers[session.csrf.header] = session.csrf.token;
        return request;
      },
    }),
  );
