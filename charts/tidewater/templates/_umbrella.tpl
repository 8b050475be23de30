{{/* The parts that this release has. */}}
{{- define "tidewater.parts" -}}
{{- $parts := list -}}
{{- range list "lead" "account" "sales" "service-ticket" "marketing" "reporting" "gateway" }}
{{- if dig "enabled" true (get $.Values . | default dict) }}{{ $parts = append $parts . }}{{ end }}
{{- end -}}
{{- $parts | toJson -}}
{{- end -}}

{{- define "tidewater.services" -}}
{{- without (include "tidewater.parts" . | fromJsonArray) "gateway" | toJson -}}
{{- end -}}

{{- define "tidewater.databaseOf" -}}
{{- . | replace "-" "_" -}}
{{- end -}}

{{/* Objects of data services stay when the release goes. */}}
{{- define "tidewater.kept" -}}
helm.sh/resource-policy: keep
{{- end -}}
