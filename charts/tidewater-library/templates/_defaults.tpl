{{/* What every part starts from. A size lays global.part over it, a part its own values over both. */}}
{{- define "tidewater-library.defaults" -}}
enabled: true
replicas: 2
# How long a start may take before the container is given up.
startSeconds: 300
# How long a stopping pod still serves, until nobody sends to it any more.
drainSeconds: 10
# How long a stop may take altogether.
graceSeconds: 60
temporarySpace: 1Gi
migrate: true
migrateSeconds: 1800
database:
  name: {{ .Chart.Name | replace "-" "_" }}
  secret: tidewater-{{ .Chart.Name }}-db
  pool: 16
resources:
  requests:
    cpu: 200m
    memory: 640Mi
  limits:
    memory: 1Gi
autoscaling:
  enabled: false
  min: 2
  max: 4
  cpu: 70
  # Records of lag per pod that are worth another pod; 0 leaves the lag out. Needs an adapter of external metrics.
  lag: 0
lag:
  consumer: ""
variables: {}
secretVariables: {}
javaOptions: ""
annotations: {}
nodeSelector: {}
tolerations: {}
priorityClass: ""
{{- end -}}

{{/* The settings of this part. */}}
{{- define "tidewater-library.settings" -}}
{{- $settings := include "tidewater-library.defaults" . | fromYaml -}}
{{- $shared := deepCopy (dig "part" dict (.Values.global | default dict)) -}}
{{- $own := deepCopy (omit .Values "global" "tidewater-library") -}}
{{- mergeOverwrite $settings $shared $own | toYaml -}}
{{- end -}}

{{/* Who calls whom: the only pairs that may talk, besides everyone's data services. Each line is answered by code. */}}
{{- define "tidewater-library.calls" -}}
gateway: [lead, account, sales, service-ticket, marketing, reporting]
reporting: [lead, account, sales, service-ticket]
sales: [account]
service-ticket: [account]
walk: [gateway]
{{- end -}}

{{/* Whose events each service reads; everyone learns of people and units from sales. */}}
{{- define "tidewater-library.reads" -}}
lead: [account, sales]
account: [lead, account, sales, service-ticket]
sales: [lead, account, sales]
service-ticket: [account, sales]
marketing: [lead, sales]
reporting: [lead, account, sales, service-ticket, marketing]
{{- end -}}
