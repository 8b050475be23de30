package io.tidewater.testkit;

import java.util.List;
import java.util.UUID;

/** The people of the demo region, with the roles and units they have in the local realm. */
public final class TestPeople {

    private TestPeople() {}

    public static TestPerson repEast1() {
        return named("rep-east-1", "李娜", "zh-CN").as("sales-rep").in("/sales/east/team-1");
    }

    public static TestPerson repEast2() {
        return named("rep-east-2", "Emma Clarke", "en").as("sales-rep").in("/sales/east/team-1");
    }

    public static TestPerson repEast3() {
        return named("rep-east-3", "王强", "zh-CN").as("sales-rep").in("/sales/east/team-2");
    }

    public static TestPerson repWest1() {
        return named("rep-west-1", "Diego Moreno", "en").as("sales-rep").in("/sales/west/team-1");
    }

    public static TestPerson managerEast() {
        return named("manager-east", "陈静", "zh-CN").as("sales-manager").in("/sales/east");
    }

    public static TestPerson managerWest() {
        return named("manager-west", "Grace Okafor", "en").as("sales-manager").in("/sales/west");
    }

    public static TestPerson director() {
        return named("director", "Helen Marsh", "en").as("sales-manager").in("/sales");
    }

    public static TestPerson telesales1() {
        return named("telesales-1", "刘洋", "zh-CN").as("telesales").in("/sales");
    }

    public static TestPerson marketer1() {
        return named("marketer-1", "Nora Lindqvist", "en").as("marketer").in("/marketing");
    }

    public static TestPerson agent1() {
        return named("agent-1", "赵敏", "zh-CN").as("service-agent").in("/service");
    }

    public static TestPerson technician1() {
        return named("technician-1", "Tom Becker", "en").as("technician").in("/service");
    }

    public static TestPerson delivery1() {
        return named("delivery-1", "孙磊", "zh-CN").as("delivery-lead").in("/delivery");
    }

    public static TestPerson finance1() {
        return named("finance-1", "Ruth Abrams", "en").as("finance").in("/finance");
    }

    public static TestPerson analyst1() {
        return named("analyst-1", "周婷", "zh-CN").as("analyst").in("/sales");
    }

    public static TestPerson admin1() {
        return named("admin-1", "Alex Novak", "en").as("admin").in("/sales");
    }

    public static TestPerson partner1() {
        return named("partner-1", "Kenji Harada", "en").as("partner").of("harbour-partners");
    }

    public static TestPerson partner2() {
        return named("partner-2", "吴岭", "zh-CN").as("partner").of("ridge-partners");
    }

    /** The customer contact, whose company is a fixed one until a test says otherwise. */
    public static TestPerson customer1() {
        return named("customer-1", "何雨", "zh-CN").as("customer").contactOf(new UUID(0x7de0_0000_0000_7000L, 1));
    }

    /** A service calling another one with its own credentials. */
    public static TestPerson service() {
        return TestPerson.named("service-account-tidewater-service").as("service");
    }

    /** Signed in, and entitled to nothing. */
    public static TestPerson nobody() {
        return TestPerson.named("nobody");
    }

    /** Everyone of the demo region. */
    public static List<TestPerson> all() {
        return List.of(
                repEast1(),
                repEast2(),
                repEast3(),
                repWest1(),
                managerEast(),
                managerWest(),
                director(),
                telesales1(),
                marketer1(),
                agent1(),
                technician1(),
                delivery1(),
                finance1(),
                analyst1(),
                admin1(),
                partner1(),
                partner2(),
                customer1());
    }

    private static TestPerson named(String userName, String name, String language) {
        return TestPerson.named(userName).called(name, language);
    }
}
