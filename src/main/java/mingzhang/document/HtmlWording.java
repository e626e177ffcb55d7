package mingzhang.document;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which a site's own parts of a page are told from a report. */
final class HtmlWording {
    private static final Pattern NAMES =
            Pattern.compile(
                    "nav|menu|bread|crumb|foot|header|share|copyright|sidebar|related|recommend"
                            + "|position|location|pager|toolbar|search|login|banner|qrcode|print"
                            + "|dqwz|weizhi|fenxiang|xglj|bottom");

    /** What begins a line that a site writes around an article. */
    private static final Pattern NOTICES =
            Pattern.compile(
                    "当前位置|您(?:现在)?(?:所在)?的?位置|您所在|现在位置|所在位置|网站首页|版权所有|主管单位|主办单位"
                            + "|承办单位|主办[:：]|承办[:：]|技术支持|网站标识码|备案号|地址[:：]|分享到|分享[:：]"
                            + "|【?字体|【?打印|【?关闭|来源[:：]|信息来源|稿源|文章来源|发布(?:时间|日期|机构|单位)[:：]"
                            + "|日期[:：]|时间[:：]|作者[:：]|责任编辑|编辑[:：]|浏览(?:次数|量)|点击(?:数|量|次数)|访问量"
                            + "|阅读[:：]|阅读次数|上一篇|下一篇|上一条|下一条|相关(?:链接|文章|信息|阅读|新闻|稿件)|扫一扫"
                            + "|扫描二维码|网站地图|联系我们|无障碍|长者版|友情链接|返回顶部|收藏本站|设为首页|索引号"
                            + "|Copyright|©");

    private static final Pattern BUTTONS =
            Pattern.compile("首页|登录|注册|欢迎|您好|搜索|请输入|打印|关闭|收藏|分享|返回|繁体|简体|手机版|微信|微博");

    private static final Pattern RECORD = Pattern.compile("ICP备|公网安备|网站标识码|版权所有|(?i:All Rights)");

    private static final Pattern REPORT = Pattern.compile("万元|决算|第[一二三四五六]部分|名词解释|绩效|财政拨款|机构设置|预算");

    private HtmlWording() {}

    static boolean isReport(String text) {
        return REPORT.matcher(text).find();
    }

    /** Whether a class or id is one that sites give their own parts. */
    static boolean namesSite(String names) {
        return names.length() > 1 && NAMES.matcher(names.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a short text is a notice of the site. */
    static boolean isNotice(String line) {
        String text = line.replace('\u00a0', ' ').strip();
        if (text.contains("万元") || text.indexOf('。') >= 0) {
            return false;
        }
        boolean button = text.length() < 24 && BUTTONS.matcher(text).lookingAt();
        return button || NOTICES.matcher(text).lookingAt() || RECORD.matcher(text).find();
    }
}
