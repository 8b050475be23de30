{{/* The database of a release is laid out before its pods come. A migration that fails stops the upgrade there: the pods
     that run stay, and the job stays to be read until the next try. */}}
{{- define "tidewater-library.migrationJob" -}}
{{- $settings := include "tidewater-library.settings" . | fromYaml -}}
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ include "tidewater-library.name" . }}-migrate
  labels:
    {{- include "tidewater-library.migrationLabels" . | nindent 4 }}
  annotations:
    helm.sh/hook: pre-install,pre-upgrade
    helm.sh/hook-weight: "0"
    helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
spec:
  backoffLimit: 2
  activeDeadlineSeconds: {{ $settings.migrateSeconds | int }}
  ttlSecondsAfterFinished: 86400
  template:
    metadata:
      labels:
        {{- include "tidewater-library.migrationLabels" . | nindent 8 }}
    spec:
      restartPolicy: Never
      {{- include "tidewater-library.podBasics" . | nindent 6 }}
      {{- with include "tidewater-library.placement" . | trim }}
      {{- . | nindent 6 }}
      {{- end }}
      containers:
        - {{- include "tidewater-library.migration" . | nindent 10 }}
      volumes:
        - name: tmp
          emptyDir:
            sizeLimit: {{ $settings.temporarySpace }}
{{- end -}}

{{/* A component of its own, so that no Service sends requests to a migration. */}}
{{- define "tidewater-library.migrationLabels" -}}
app.kubernetes.io/name: tidewater
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/component: {{ .Chart.Name }}-migrate
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/part-of: tidewater
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end -}}

{{/* Made with the hook, since the release's own policies still say what the version before said. */}}
{{- define "tidewater-library.migrationPolicy" -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "tidewater-library.name" . }}-migrate
  labels:
    {{- include "tidewater-library.migrationLabels" . | nindent 4 }}
  annotations:
    helm.sh/hook: pre-install,pre-upgrade
    helm.sh/hook-weight: "-10"
    helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
spec:
  podSelector:
    matchLabels:
      app.kubernetes.io/instance: {{ .Release.Name }}
      app.kubernetes.io/component: {{ .Chart.Name }}-migrate
  policyTypes: [Ingress, Egress]
  egress:
    {{- include "tidewater-library.toNames" . | nindent 4 }}
    {{- include "tidewater-library.toDatabase" . | nindent 4 }}
{{- end -}}
