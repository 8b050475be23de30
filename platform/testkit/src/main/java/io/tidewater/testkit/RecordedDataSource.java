package io.tidewater.testkit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands connections on; while someone records, they report what is executed. */
final class RecordedDataSource extends DelegatingDataSource {

    RecordedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return StatementRecorder.current().isPresent() ? recorded(connection) : connection;
    }

    private static Connection recorded(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments) -> {
            Object made = call(connection, method, arguments);
            var sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : "";
            return switch (made) {
                case CallableStatement statement -> recorded(CallableStatement.class, statement, sql);
                case PreparedStatement statement -> recorded(PreparedStatement.class, statement, sql);
                case Statement statement -> recorded(Statement.class, statement, sql);
                case null, default -> made;
            };
        });
    }

    private static <S extends Statement> S recorded(Class<S> type, S statement, String prepared) {
        return proxy(type, statement, (method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                var given = arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : prepared;
                StatementRecorder.current().ifPresent(recorder -> recorder.add(given));
            }
            return call(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, T target, Call handler) {
        InvocationHandler invocation = (self, method, arguments) -> handler.of(method, arguments);
        return type.cast(Proxy.newProxyInstance(target.getClass().getClassLoader(), new Class<?>[] {type}, invocation));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /** One call on a proxy. */
    private interface Call {
        @Nullable
        Object of(Method method, Object @Nullable [] arguments) throws Throwable;
    }
}
