import antd from 'antd/locale/en_US';
import 'dayjs/locale/en';

const files = import.meta.glob<Record<string, unknown>>(['../../locales/en/*.json', '!**/{admin,desk,importing}.json'], { eager: true, import: 'default' });

export { antd, files };
