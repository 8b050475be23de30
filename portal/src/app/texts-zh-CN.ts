import antd from 'antd/locale/zh_CN';
import 'dayjs/locale/zh-cn';

const files = import.meta.glob<Record<string, unknown>>(['../../locales/zh-CN/*.json', '!**/{admin,desk,importing}.json'], { eager: true, import: 'default' });

export { antd, files };
