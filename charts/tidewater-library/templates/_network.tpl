{{/* Who may talk with this part, and with whom it may talk. */}}

{{- define "tidewater-library.peer" -}}
- podSelector:
    matchLabels:
      app.kubernetes.io/instance: {{ index . 0 }}
      app.kubernetes.io/component: {{ index . 1 }}
{{- end -}}

{{/* The cluster's name servers are pods, or the node's own at a link-local address; others stand in values. */}}
{{- define "tidewater-library.toNames" -}}
- to:
    - namespaceSelector: {}
    - ipBlock:
        cidr: 169.254.0.0/16
    {{- range values (dig "network" "names" "networks" dict (.Values.global | default dict)) | sortAlpha }}
    - ipBlock:
        cidr: {{ . }}
    {{- end }}
  ports:
    - port: 53
      protocol: UDP
    - port: 53
      protocol: TCP
{{- end -}}

{{/* A service outside: a list of the root context, what it is called under global.network, and its own ports. Without
     networks it may be anywhere; its port stays the only one. */}}
{{- define "tidewater-library.toOutside" -}}
{{- $outside := dig "network" (index . 1) dict ((index . 0).Values.global | default dict) -}}
{{- $ports := keys (get $outside "ports" | default dict) | sortAlpha | default (index . 2) -}}
{{- $networks := values (get $outside "networks" | default dict) | sortAlpha -}}
- ports:
    {{- range $ports | uniq }}
    - port: {{ . | int }}
      protocol: TCP
    {{- end }}
  {{- with $networks }}
  to:
    {{- range . }}
    - ipBlock:
        cidr: {{ . }}
    {{- end }}
  {{- end }}
{{- end -}}

{{- define "tidewater-library.toDatabase" -}}
{{- if include "tidewater-library.databaseOperated" . -}}
- to:
    - podSelector:
        matchLabels:
          cnpg.io/cluster: {{ .Release.Name }}-postgres
  ports:
    - port: 5432
      protocol: TCP
{{- else -}}
{{- include "tidewater-library.toOutside" (list . "database" (list (include "tidewater-library.databasePort" .))) -}}
{{- end -}}
{{- end -}}

{{- define "tidewater-library.toKafka" -}}
{{- if include "tidewater-library.kafkaOperated" . -}}
- to:
    - podSelector:
        matchLabels:
          strimzi.io/cluster: {{ .Release.Name }}-kafka
          strimzi.io/kind: Kafka
  ports:
    - port: 9093
      protocol: TCP
{{- else -}}
{{- $ports := list -}}
{{- range splitList "," (include "tidewater-library.kafka" .) }}{{ $ports = append $ports (regexFind "[0-9]+$" .) }}{{ end -}}
{{- include "tidewater-library.toOutside" (list . "kafka" $ports) -}}
{{- end -}}
{{- end -}}

{{- define "tidewater-library.toIdentity" -}}
{{- if include "tidewater-library.identityOperated" . -}}
- to:
    - podSelector:
        matchLabels:
          app: keycloak
          app.kubernetes.io/instance: {{ .Release.Name }}-keycloak
  ports:
    - port: 8080
      protocol: TCP
{{- else -}}
{{- $identity := dig "identity" dict (.Values.global | default dict) -}}
{{- $ports := list -}}
{{- range compact (list (get $identity "issuer") (get $identity "internal") (get $identity "jwks")) -}}
{{- $ports = append $ports (include "tidewater-library.port" .) -}}
{{- end -}}
{{- include "tidewater-library.toOutside" (list . "identity" $ports) -}}
{{- end -}}
{{- end -}}

{{- define "tidewater-library.callers" -}}
{{- $callers := list -}}
{{- range $caller, $called := include "tidewater-library.calls" . | fromYaml }}
{{- if has $.Chart.Name $called }}{{ $callers = append $callers $caller }}{{ end }}
{{- end -}}
{{- $callers | toJson -}}
{{- end -}}

{{- define "tidewater-library.networkPolicy" -}}
{{- $global := .Values.global | default dict -}}
{{- $calls := include "tidewater-library.calls" . | fromYaml -}}
{{- $traces := dig "traces" "endpoint" "" $global -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "tidewater-library.name" . }}
  labels:
    {{- include "tidewater-library.labels" . | nindent 4 }}
spec:
  podSelector:
    matchLabels:
      {{- include "tidewater-library.selector" . | nindent 6 }}
  policyTypes: [Ingress, Egress]
  ingress:
    - ports:
        - port: 8080
          protocol: TCP
      from:
        {{- range include "tidewater-library.callers" . | fromJsonArray }}
        {{- include "tidewater-library.peer" (list $.Release.Name .) | nindent 8 }}
        {{- end }}
        {{- if dig "monitoring" "enabled" false $global }}
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: {{ dig "monitoring" "namespace" "monitoring" $global }}
        {{- end }}
    {{- if eq .Chart.Name "gateway" }}
    # The way in: from everywhere, or from the networks and namespaces that the site names.
    - ports:
        - port: 8080
          protocol: TCP
      {{- $networks := values (dig "network" "entrance" "networks" dict $global) | sortAlpha }}
      {{- $namespaces := keys (dig "network" "entrance" "namespaces" dict $global) | sortAlpha }}
      {{- if or $networks $namespaces }}
      from:
        {{- range $networks }}
        - ipBlock:
            cidr: {{ . }}
        {{- end }}
        {{- range $namespaces }}
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: {{ . }}
        {{- end }}
      {{- end }}
    {{- end }}
  egress:
    {{- include "tidewater-library.toNames" . | nindent 4 }}
    {{- include "tidewater-library.toDatabase" . | nindent 4 }}
    {{- if ne .Chart.Name "gateway" }}
    {{- include "tidewater-library.toKafka" . | nindent 4 }}
    {{- end }}
    {{- include "tidewater-library.toIdentity" . | nindent 4 }}
    {{- with get $calls .Chart.Name }}
    - to:
        {{- range . }}
        {{- include "tidewater-library.peer" (list $.Release.Name .) | nindent 8 }}
        {{- end }}
      ports:
        - port: 8080
          protocol: TCP
    {{- end }}
    {{- with $traces }}
    {{- include "tidewater-library.toOutside" (list $ "traces" (list (include "tidewater-library.port" .))) | nindent 4 }}
    {{- end }}
{{- end -}}
