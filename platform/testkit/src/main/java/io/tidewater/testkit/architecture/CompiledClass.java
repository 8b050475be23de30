package io.tidewater.testkit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.LineNumberInfo;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a class file tells of its source.
 *
 * @param source the path of the source file below the source folder
 * @param constants every text in its constant pool: literals, and names of types and members
 */
record CompiledClass(String name, String source, List<Method> methods, List<String> constants) {

    /** A method and the lines its code spans; lambdas count as part of the method around them. */
    record Method(String name, int lines) {}

    static List<CompiledClass> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .map(CompiledClass::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class of the source file itself, for one nested in it. */
    String topLevel() {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** Whether a text of the constant pool names the type. */
    boolean uses(String type) {
        var internal = type.replace('.', '/');
        return constants.stream().anyMatch(constant -> constant.contains(internal));
    }

    private static CompiledClass read(Path file) {
        try {
            ClassModel model = ClassFile.of().parse(file);
            var internal = model.thisClass().asInternalName();
            int slash = internal.lastIndexOf('/') + 1;
            var source = model.findAttribute(Attributes.sourceFile())
                    .map(SourceFileAttribute::sourceFile)
                    .map(Utf8Entry::stringValue)
                    .orElse("?");
            return new CompiledClass(
                    internal.replace('/', '.'),
                    internal.substring(0, slash) + source,
                    methods(model),
                    constants(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Method> methods(ClassModel model) {
        return model.methods().stream()
                .filter(method -> !method.methodName().stringValue().contains("$")
                        && !method.methodName().stringValue().startsWith("<"))
                .map(method -> new Method(method.methodName().stringValue(), lines(method)))
                .toList();
    }

    private static int lines(MethodModel method) {
        var numbers = method.code().flatMap(code -> code.findAttribute(Attributes.lineNumberTable())).stream()
                .flatMap(table -> table.lineNumbers().stream())
                .mapToInt(LineNumberInfo::lineNumber)
                .summaryStatistics();
        return numbers.getCount() == 0 ? 0 : numbers.getMax() - numbers.getMin() + 1;
    }

    private static List<String> constants(ClassModel model) {
        var constants = new ArrayList<String>();
        for (var entry : model.constantPool()) {
            if (entry instanceof Utf8Entry text) {
                constants.add(text.stringValue());
            }
        }
        return constants;
    }
}
