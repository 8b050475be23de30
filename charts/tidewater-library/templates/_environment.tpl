{{/* The environment of a container of this part. */}}

{{- define "tidewater-library.secretVariable" -}}
- name: {{ index . 0 }}
  valueFrom:
    secretKeyRef:
      name: {{ index . 1 }}
      key: {{ index . 2 }}
{{- end -}}

{{- define "tidewater-library.databaseVariables" -}}
{{- $settings := include "tidewater-library.settings" . | fromYaml -}}
{{- $parameters := dig "database" "parameters" "" (.Values.global | default dict) -}}
- name: TIDEWATER_DB_URL
  value: jdbc:postgresql://{{ include "tidewater-library.databaseHost" . }}:{{ include "tidewater-library.databasePort" . }}/{{ $settings.database.name }}{{ with $parameters }}?{{ . }}{{ end }}
{{ include "tidewater-library.secretVariable" (list "TIDEWATER_DB_USER" $settings.database.secret "username") }}
{{ include "tidewater-library.secretVariable" (list "TIDEWATER_DB_PASSWORD" $settings.database.secret "password") }}
{{- end -}}

{{- define "tidewater-library.identityVariables" -}}
{{- $identity := dig "identity" dict (.Values.global | default dict) -}}
- name: TIDEWATER_ISSUER
  value: {{ include "tidewater-library.issuer" . | quote }}
{{- with include "tidewater-library.issuerInternal" . }}
- name: TIDEWATER_ISSUER_INTERNAL
  value: {{ . | quote }}
{{- end }}
{{- with get $identity "jwks" }}
- name: TIDEWATER_JWKS
  value: {{ . | quote }}
{{- end }}
{{- end -}}

{{- define "tidewater-library.kafkaVariables" -}}
{{- $kafka := dig "kafka" dict (.Values.global | default dict) -}}
- name: TIDEWATER_KAFKA
  value: {{ include "tidewater-library.kafka" . | quote }}
- name: TIDEWATER_EVENTS_PARTITIONS
  value: {{ get $kafka "partitions" | default 12 | int | quote }}
{{- if include "tidewater-library.kafkaSecured" . }}
- name: SPRING_KAFKA_SECURITY_PROTOCOL
  value: SASL_SSL
- name: SPRING_KAFKA_PROPERTIES_SASL_MECHANISM
  value: SCRAM-SHA-512
{{ include "tidewater-library.secretVariable" (list "SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG" (include "tidewater-library.kafkaSecret" .) "sasl.jaas.config") }}
{{- with include "tidewater-library.kafkaCertificate" . }}
- name: SPRING_KAFKA_SSL_TRUST_STORE_TYPE
  value: PEM
- name: SPRING_KAFKA_SSL_TRUST_STORE_LOCATION
  value: file:/etc/tidewater/kafka/ca.crt
{{- end }}
{{- end }}
{{- end -}}

{{- define "tidewater-library.callVariables" -}}
{{- $calls := include "tidewater-library.calls" . | fromYaml -}}
{{- range get $calls .Chart.Name | default list }}
- name: TIDEWATER_{{ . | upper | replace "-" "_" }}_URL
  value: http://{{ $.Release.Name }}-{{ . }}:8080
{{- end }}
{{- end -}}

{{- define "tidewater-library.telemetryVariables" -}}
{{- $traces := dig "traces" dict (.Values.global | default dict) -}}
{{- with get $traces "endpoint" }}
- name: TIDEWATER_TRACES
  value: "true"
- name: TIDEWATER_OTLP
  value: {{ . | quote }}
{{- if eq $.Chart.Name "gateway" }}
- name: TIDEWATER_TRACE_SAMPLING
  value: {{ get $traces "sampling" | default "0.1" | quote }}
{{- end }}
{{- end }}
{{- end -}}

{{- define "tidewater-library.gatewayVariables" -}}
{{- $global := .Values.global | default dict -}}
- name: TIDEWATER_PUBLIC_URL
  value: {{ dig "publicUrl" "http://localhost:8080" $global | quote }}
- name: TIDEWATER_FORWARD_HEADERS
  value: {{ ternary "none" "native" (eq (dig "exposure" "none" $global) "none") }}
- name: TIDEWATER_METRICS_FROM
  value: {{ concat (list "127.0.0.0/8" "::1/128") (values (dig "monitoring" "from" dict $global) | sortAlpha) | join "," | quote }}
{{ include "tidewater-library.secretVariable" (list "TIDEWATER_PORTAL_SECRET" (include "tidewater-library.identitySecret" .) "portal-client-secret") }}
{{- end -}}

{{- define "tidewater-library.serviceVariables" -}}
{{- $settings := include "tidewater-library.settings" . | fromYaml -}}
{{ include "tidewater-library.secretVariable" (list "TIDEWATER_CLIENT_SECRET" (include "tidewater-library.identitySecret" .) "service-client-secret") }}
{{ include "tidewater-library.kafkaVariables" . }}
{{- if $settings.migrate }}
- name: SPRING_FLYWAY_ENABLED
  value: "false"
{{- end }}
{{- end -}}

{{- define "tidewater-library.environment" -}}
{{- $settings := include "tidewater-library.settings" . | fromYaml -}}
- name: SERVER_PORT
  value: "8080"
{{ include "tidewater-library.databaseVariables" . }}
- name: TIDEWATER_DB_POOL
  value: {{ $settings.database.pool | int | quote }}
{{ include "tidewater-library.identityVariables" . }}
{{ include (ternary "tidewater-library.gatewayVariables" "tidewater-library.serviceVariables" (eq .Chart.Name "gateway")) . }}
{{- include "tidewater-library.callVariables" . }}
{{- include "tidewater-library.telemetryVariables" . }}
{{- with $settings.javaOptions }}
- name: JAVA_TOOL_OPTIONS
  value: {{ . | quote }}
{{- end }}
{{- range $name, $value := $settings.variables }}
- name: {{ $name }}
  value: {{ $value | quote }}
{{- end }}
{{- range $name, $source := $settings.secretVariables }}
{{ include "tidewater-library.secretVariable" (list $name $source.secret $source.key) }}
{{- end }}
{{- end -}}
