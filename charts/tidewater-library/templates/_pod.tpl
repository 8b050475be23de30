{{/* What pods of ours have in common: no more rights than the restricted standard, nothing written but /tmp. */}}

{{- define "tidewater-library.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "tidewater-library.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{- define "tidewater-library.podBasics" -}}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  {{- include "tidewater-library.podSecurity" . | nindent 2 }}
{{- with include "tidewater-library.pullSecrets" . }}
imagePullSecrets:
  {{- . | nindent 2 }}
{{- end }}
{{- with dig "hostAliases" dict (.Values.global | default dict) }}
hostAliases:
  {{- range $name, $ip := . }}
  - ip: {{ $ip | quote }}
    hostnames:
      - {{ $name }}
  {{- end }}
{{- end }}
{{- end -}}

{{- define "tidewater-library.placement" -}}
{{- $settings := include "tidewater-library.settings" . | fromYaml -}}
{{- with $settings.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $settings.tolerations }}
tolerations:
  {{- range $name, $toleration := . }}
  - {{- toYaml $toleration | nindent 4 }}
  {{- end }}
{{- end }}
{{- with $settings.priorityClass }}
priorityClassName: {{ . }}
{{- end }}
{{- end -}}

{{- define "tidewater-library.mounts" -}}
- name: tmp
  mountPath: /tmp
{{- if and (ne .Chart.Name "gateway") (include "tidewater-library.kafkaSecured" .) (include "tidewater-library.kafkaCertificate" .) }}
- name: kafka-certificate
  mountPath: /etc/tidewater/kafka
  readOnly: true
{{- end }}
{{- end -}}

{{- define "tidewater-library.volumes" -}}
{{- $settings := include "tidewater-library.settings" . | fromYaml -}}
- name: tmp
  emptyDir:
    sizeLimit: {{ $settings.temporarySpace }}
{{- if and (ne .Chart.Name "gateway") (include "tidewater-library.kafkaSecured" .) (include "tidewater-library.kafkaCertificate" .) }}
- name: kafka-certificate
  secret:
    secretName: {{ include "tidewater-library.kafkaCertificate" . }}
    items:
      - key: ca.crt
        path: ca.crt
{{- end }}
{{- end -}}

{{/* A container that lays out this part's database and ends. */}}
{{- define "tidewater-library.migration" -}}
{{- $settings := include "tidewater-library.settings" . | fromYaml -}}
name: migrate
image: {{ include "tidewater-library.image" (list . .Chart.Name) }}
imagePullPolicy: {{ include "tidewater-library.pullPolicy" . }}
env:
  - name: TIDEWATER_MODE
    value: migrate
  {{- include "tidewater-library.databaseVariables" . | nindent 2 }}
resources:
  {{- toYaml $settings.resources | nindent 2 }}
securityContext:
  {{- include "tidewater-library.containerSecurity" . | nindent 2 }}
volumeMounts:
  - name: tmp
    mountPath: /tmp
{{- end -}}

{{- define "tidewater-library.container" -}}
{{- $settings := include "tidewater-library.settings" . | fromYaml -}}
name: java
image: {{ include "tidewater-library.image" (list . .Chart.Name) }}
imagePullPolicy: {{ include "tidewater-library.pullPolicy" . }}
ports:
  - name: http
    containerPort: 8080
env:
  {{- include "tidewater-library.environment" . | nindent 2 }}
startupProbe:
  httpGet:
    path: /actuator/health/liveness
    port: http
  periodSeconds: 5
  timeoutSeconds: 5
  failureThreshold: {{ div (int $settings.startSeconds) 5 }}
livenessProbe:
  httpGet:
    path: /actuator/health/liveness
    port: http
  periodSeconds: 15
  timeoutSeconds: 10
  failureThreshold: 6
readinessProbe:
  httpGet:
    path: /actuator/health/readiness
    port: http
  periodSeconds: 5
  timeoutSeconds: 5
  failureThreshold: 3
lifecycle:
  preStop:
    sleep:
      seconds: {{ $settings.drainSeconds | int }}
resources:
  {{- toYaml $settings.resources | nindent 2 }}
securityContext:
  {{- include "tidewater-library.containerSecurity" . | nindent 2 }}
volumeMounts:
  {{- include "tidewater-library.mounts" . | nindent 2 }}
{{- end -}}
