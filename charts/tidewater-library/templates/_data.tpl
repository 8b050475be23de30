{{/* Where the data services are: outside when an address is given, else what the operators make beside this release. */}}

{{- define "tidewater-library.databaseHost" -}}
{{- dig "database" "host" "" (.Values.global | default dict) | default (printf "%s-postgres-rw" .Release.Name) -}}
{{- end -}}

{{- define "tidewater-library.databasePort" -}}
{{- dig "database" "port" 5432 (.Values.global | default dict) | int -}}
{{- end -}}

{{- define "tidewater-library.databaseOperated" -}}
{{- if not (dig "database" "host" "" (.Values.global | default dict)) }}true{{ end -}}
{{- end -}}

{{- define "tidewater-library.kafkaOperated" -}}
{{- if not (dig "kafka" "bootstrap" "" (.Values.global | default dict)) }}true{{ end -}}
{{- end -}}

{{- define "tidewater-library.kafka" -}}
{{- dig "kafka" "bootstrap" "" (.Values.global | default dict) | default (printf "%s-kafka-kafka-bootstrap:9093" .Release.Name) -}}
{{- end -}}

{{- define "tidewater-library.kafkaSecured" -}}
{{- if or (include "tidewater-library.kafkaOperated" .) (eq (dig "kafka" "security" "none" (.Values.global | default dict)) "scram") }}true{{ end -}}
{{- end -}}

{{- define "tidewater-library.kafkaCertificate" -}}
{{- if include "tidewater-library.kafkaOperated" . -}}
{{ .Release.Name }}-kafka-cluster-ca-cert
{{- else -}}
{{ dig "kafka" "certificateSecret" "" (.Values.global | default dict) }}
{{- end -}}
{{- end -}}

{{- define "tidewater-library.kafkaSecret" -}}
{{- if include "tidewater-library.kafkaOperated" . -}}
{{ include "tidewater-library.name" . }}
{{- else -}}
tidewater-{{ .Chart.Name }}-kafka
{{- end -}}
{{- end -}}

{{- define "tidewater-library.identityOperated" -}}
{{- if not (dig "identity" "issuer" "" (.Values.global | default dict)) }}true{{ end -}}
{{- end -}}

{{- define "tidewater-library.issuer" -}}
{{- $identity := dig "identity" dict (.Values.global | default dict) -}}
{{- get $identity "issuer" | default (printf "https://%s/realms/tidewater" (get $identity "host")) -}}
{{- end -}}

{{/* The realm as pods reach it, where that is not the address in the tokens. */}}
{{- define "tidewater-library.issuerInternal" -}}
{{- if include "tidewater-library.identityOperated" . -}}
http://{{ .Release.Name }}-keycloak-service:8080/realms/tidewater
{{- else -}}
{{ dig "identity" "internal" "" (.Values.global | default dict) }}
{{- end -}}
{{- end -}}

{{- define "tidewater-library.identitySecret" -}}
{{ dig "identity" "secret" "tidewater-identity" (.Values.global | default dict) }}
{{- end -}}
