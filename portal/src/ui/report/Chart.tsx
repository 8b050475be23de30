import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useLook } from '@/app/theme';

register([BarChart, LineChart, GridComponent, TooltipComponent, LegendComponent, AriaComponent, CanvasRenderer]);

export interface ChartRow {
  key: string;
  label: string;
  value: number;
}

interface Props {
  kind: 'bar' | 'line' | 'funnel' | 'ranking';
  rows: ChartRow[];
  /** Name of the measure, with its unit. */
  measure: string;
  /** Name of what the rows are. */
  dimension: string;
  format: (value: number) => string;
  onPick?: ((key: string) => void) | undefined;
  height?: number;
}

const palettes = {
  light: { text: '#56625f', line: '#e3e7e7', series: ['#0f6b6e', '#c98a2b', '#4a6fa5', '#8c5a86', '#6b8e3d'] },
  dark: { text: '#a8b4b3', line: '#293133', series: ['#4db3ae', '#dba94a', '#7fa4d8', '#c092ba', '#9dc06c'] },
};

function optionsFor({ kind, rows, measure, dimension, format }: Props, look: 'light' | 'dark'): EChartsCoreOption {
  const { text, line, series } = palettes[look];
  const base = {
    color: series,
    textStyle: { color: text, fontFamily: getComputedStyle(document.body).fontFamily },
    aria: { enabled: true, decal: { show: false } },
    animationDuration: 200,
    tooltip: { trigger: kind === 'funnel' ? 'item' : 'axis', confine: true, valueFormatter: (value: unknown) => format(Number(value)) },
  };
  const category = { type: 'category', data: rows.map(({ label }) => label), axisTick: { show: false }, axisLine: { lineStyle: { color: line } }, axisLabel: { color: text, hideOverlap: true, overflow: 'truncate', width: 130 } };
  const value = { type: 'value', name: measure, nameTextStyle: { color: text, align: 'left' }, splitLine: { lineStyle: { color: line } }, axisLabel: { color: text, formatter: format } };
  if (kind === 'funnel') return { ...base, ...centred(rows, category, text, format) };
  const across = kind === 'ranking';
  return {
    ...base,
    grid: { left: 8, right: 24, top: 32, bottom: across ? 8 : 24, containLabel: true },
    xAxis: across ? { ...value, nameLocation: 'end' } : { ...category, name: dimension, nameLocation: 'middle', nameGap: 28, nameTextStyle: { color: text } },
    yAxis: across ? { ...category, inverse: true } : value,
    series: [{ type: kind === 'line' ? 'line' : 'bar', name: measure, data: rows.map((row) => row.value), barMaxWidth: across ? 18 : 44, smooth: false }],
  };
}

/** Bars around a common middle, in the order of the stages; the invisible half before each puts it there. */
function centred(rows: ChartRow[], category: object, text: string, format: (value: number) => string): EChartsCoreOption {
  const widest = Math.max(1, ...rows.map(({ value }) => value));
  const hidden = { type: 'bar', stack: 'funnel', silent: true, itemStyle: { color: 'transparent' }, tooltip: { show: false }, data: rows.map(({ value }) => (widest - value) / 2) };
  const label = { show: true, position: 'right', color: text, formatter: ({ value }: { value: number }) => format(value) };
  return {
    grid: { left: 8, right: 72, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', max: widest, show: false },
    yAxis: { ...category, inverse: true, axisLine: { show: false } },
    series: [hidden, { type: 'bar', stack: 'funnel', barCategoryGap: '18%', data: rows.map(({ value }) => value), label }],
  };
}

/** One chart of the house's palette; a click on a value opens what is behind it. */
export default function Chart(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const pick = useRef(props.onPick);
  pick.current = props.onPick;
  const look = useLook();
  const rowsOf = useRef(props.rows);
  rowsOf.current = props.rows;

  useEffect(() => {
    if (!box.current) return;
    const drawn = init(box.current);
    chart.current = drawn;
    drawn.on('click', ({ dataIndex }: { dataIndex: number }) => {
      const row = rowsOf.current[dataIndex];
      if (row) pick.current?.(row.key);
    });
    const watch = new ResizeObserver(() => drawn.resize());
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(optionsFor(props, look), true);
  }, [props, look]);
  return <div ref={box} role="img" aria-label={`${props.measure}: ${props.rows.map(({ label, value }) => `${label} ${props.format(value)}`).join('; ')}`} style={{ height: props.height ?? 280 }} />;
}
