{{/* Everything a part consists of. */}}
{{- define "tidewater-library.part" -}}
{{- $settings := include "tidewater-library.settings" . | fromYaml -}}
{{- $global := .Values.global | default dict -}}
{{ include "tidewater-library.serviceAccount" . }}
---
{{ include "tidewater-library.service" . }}
---
{{ include "tidewater-library.deployment" . }}
{{- if or $settings.autoscaling.enabled (gt (int $settings.replicas) 1) }}
---
{{ include "tidewater-library.budget" . }}
{{- end }}
{{- if $settings.autoscaling.enabled }}
---
{{ include "tidewater-library.autoscaler" . }}
{{- end }}
{{- if dig "network" "policies" true $global }}
---
{{ include "tidewater-library.networkPolicy" . }}
{{- end }}
{{- if dig "monitoring" "enabled" false $global }}
---
{{ include "tidewater-library.monitor" . }}
{{- end }}
{{- if and $settings.migrate (not (include "tidewater-library.databaseOperated" .)) }}
---
{{ include "tidewater-library.migrationJob" . }}
{{- if dig "network" "policies" true $global }}
---
{{ include "tidewater-library.migrationPolicy" . }}
{{- end }}
{{- end }}
{{- end -}}

{{- define "tidewater-library.serviceAccount" -}}
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{ include "tidewater-library.name" . }}
  labels:
    {{- include "tidewater-library.labels" . | nindent 4 }}
automountServiceAccountToken: false
{{- end -}}

{{- define "tidewater-library.service" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "tidewater-library.name" . }}
  labels:
    {{- include "tidewater-library.labels" . | nindent 4 }}
spec:
  type: ClusterIP
  selector:
    {{- include "tidewater-library.selector" . | nindent 4 }}
  ports:
    - name: http
      port: 8080
      targetPort: http
{{- end -}}

{{- define "tidewater-library.deployment" -}}
{{- $settings := include "tidewater-library.settings" . | fromYaml -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "tidewater-library.name" . }}
  labels:
    {{- include "tidewater-library.labels" . | nindent 4 }}
spec:
  {{- if not $settings.autoscaling.enabled }}
  replicas: {{ $settings.replicas | int }}
  {{- end }}
  revisionHistoryLimit: 3
  # Longer than a start may take, so that a slow start is not called a failed rollout.
  progressDeadlineSeconds: {{ add (int $settings.startSeconds) 300 }}
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 0
      maxSurge: 1
  selector:
    matchLabels:
      {{- include "tidewater-library.selector" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "tidewater-library.labels" . | nindent 8 }}
      {{- with $settings.annotations }}
      annotations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
    spec:
      serviceAccountName: {{ include "tidewater-library.name" . }}
      {{- include "tidewater-library.podBasics" . | nindent 6 }}
      terminationGracePeriodSeconds: {{ $settings.graceSeconds | int }}
      topologySpreadConstraints:
        {{- range list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
        - maxSkew: 1
          topologyKey: {{ . }}
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              {{- include "tidewater-library.selector" $ | nindent 14 }}
          matchLabelKeys: [pod-template-hash]
        {{- end }}
      {{- with include "tidewater-library.placement" . | trim }}
      {{- . | nindent 6 }}
      {{- end }}
      {{- if and $settings.migrate (include "tidewater-library.databaseOperated" .) }}
      # The database comes with this release, so it cannot be there before: each pod lays it out before it starts.
      initContainers:
        - {{- include "tidewater-library.migration" . | nindent 10 }}
      {{- end }}
      containers:
        - {{- include "tidewater-library.container" . | nindent 10 }}
      volumes:
        {{- include "tidewater-library.volumes" . | nindent 8 }}
{{- end -}}

{{- define "tidewater-library.budget" -}}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ include "tidewater-library.name" . }}
  labels:
    {{- include "tidewater-library.labels" . | nindent 4 }}
spec:
  maxUnavailable: 1
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      {{- include "tidewater-library.selector" . | nindent 6 }}
{{- end -}}

{{- define "tidewater-library.autoscaler" -}}
{{- $settings := include "tidewater-library.settings" . | fromYaml -}}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ include "tidewater-library.name" . }}
  labels:
    {{- include "tidewater-library.labels" . | nindent 4 }}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: {{ include "tidewater-library.name" . }}
  minReplicas: {{ $settings.autoscaling.min | int }}
  maxReplicas: {{ $settings.autoscaling.max | int }}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: {{ $settings.autoscaling.cpu | int }}
    {{- if and (gt (int $settings.autoscaling.lag) 0) (ne .Chart.Name "gateway") }}
    - type: External
      external:
        metric:
          name: tidewater_consumer_lag
          selector:
            matchLabels:
              part: {{ .Chart.Name }}
              {{- with $settings.lag.consumer }}
              consumer: {{ . }}
              {{- end }}
        target:
          type: AverageValue
          averageValue: {{ $settings.autoscaling.lag | int | quote }}
    {{- end }}
  behavior:
    scaleDown:
      stabilizationWindowSeconds: 600
      policies:
        - type: Pods
          value: 1
          periodSeconds: 120
{{- end -}}

{{- define "tidewater-library.monitor" -}}
{{- $monitoring := dig "monitoring" dict (.Values.global | default dict) -}}
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: {{ include "tidewater-library.name" . }}
  labels:
    {{- include "tidewater-library.labels" . | nindent 4 }}
    {{- with get $monitoring "labels" }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
spec:
  selector:
    matchLabels:
      {{- include "tidewater-library.selector" . | nindent 6 }}
  endpoints:
    - port: http
      path: /actuator/prometheus
      interval: 15s
      scrapeTimeout: 10s
      relabelings:
        - sourceLabels: [__meta_kubernetes_service_label_app_kubernetes_io_component]
          targetLabel: part
        - sourceLabels: [__meta_kubernetes_service_label_tidewater_io_region]
          targetLabel: region
{{- end -}}
