{{/* The name of this part's objects. */}}
{{- define "tidewater-library.name" -}}
{{ .Release.Name }}-{{ .Chart.Name }}
{{- end -}}

{{- define "tidewater-library.selector" -}}
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/component: {{ .Chart.Name }}
{{- end -}}

{{- define "tidewater-library.labels" -}}
app.kubernetes.io/name: tidewater
{{ include "tidewater-library.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/part-of: tidewater
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with dig "region" "" (.Values.global | default dict) }}
tidewater.io/region: {{ . }}
{{- end }}
{{- end -}}

{{/* The image of a part: a list of the root context and the part's name. */}}
{{- define "tidewater-library.image" -}}
{{- $root := index . 0 -}}
{{- $image := dig "image" dict ($root.Values.global | default dict) -}}
{{- $prefix := get $image "prefix" | default "" -}}
{{- if and $prefix (not (hasSuffix "/" $prefix)) }}{{ $prefix = printf "%s/" $prefix }}{{ end -}}
{{ $prefix }}tidewater-{{ index . 1 }}:{{ get $image "tag" | default $root.Chart.AppVersion }}
{{- end -}}

{{- define "tidewater-library.pullPolicy" -}}
{{ dig "image" "pullPolicy" "IfNotPresent" (.Values.global | default dict) }}
{{- end -}}

{{- define "tidewater-library.pullSecrets" -}}
{{- range $name, $used := dig "image" "pullSecrets" dict (.Values.global | default dict) }}
{{- if $used }}
- name: {{ $name }}
{{- end }}
{{- end }}
{{- end -}}

{{/* The port of an address such as https://id.example:8443/realms/x. */}}
{{- define "tidewater-library.port" -}}
{{- $url := urlParse . -}}
{{- $port := regexFind "[0-9]+$" (regexFind ":[0-9]+$" $url.host) -}}
{{- $port | default (ternary "443" "80" (eq $url.scheme "https")) -}}
{{- end -}}
