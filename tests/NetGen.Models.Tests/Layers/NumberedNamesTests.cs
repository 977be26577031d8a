namespace NetGen.Models.Tests.Layers;

public class NumberedNamesTests
{
    [Theory]
    [InlineData("fc10,fc2,fc1", "fc1,fc2,fc10")]
    [InlineData("layers.4,layers.0,layers.2", "layers.0,layers.2,layers.4")]
    [InlineData("10,2", "2,10")]
    [InlineData("net.12.linear,net.9.linear", "net.9.linear,net.12.linear")]
    [InlineData("fc010,fc2", "fc2,fc010")]
    [InlineData("mlp3_fc2,mlp3_fc1", "mlp3_fc1,mlp3_fc2")]
    [InlineData("block1.fc0,block0.fc1,block0.fc0", "block0.fc0,block0.fc1,block1.fc0")]
    [InlineData("l99999999999999999999999,l100000000000000000000000", "l99999999999999999999999,l100000000000000000000000")]
    [InlineData("fc2_4,fc1_2", "fc1_2,fc2_4")]
    public void Numbers_at_the_same_place_of_the_same_text_say_the_order(string names, string order) => Assert.Equal(order.Split(','), NumberedNames.InOrder(names.Split(',')));

    [Theory]
    [InlineData("dense_1,dense", "dense,dense_1")]
    [InlineData("dense_10,dense_2,dense,dense_1", "dense,dense_1,dense_2,dense_10")]
    [InlineData("model1/dense,model1/dense_1", "model1/dense,model1/dense_1")]
    [InlineData("dense_4,dense_3", "dense_3,dense_4")]
    public void The_name_without_a_number_is_the_first_of_Keras(string names, string order) => Assert.Equal(order.Split(','), NumberedNames.InOrder(names.Split(',')));

    [Theory]
    [InlineData("entry,hidden")]
    [InlineData("fc1,out")]
    [InlineData("fc1,FC2")]
    [InlineData("fc1,fc2,head")]
    [InlineData("fc,fc1")]
    [InlineData("dense,dense_0")]
    [InlineData("dense,dense_1_out")]
    [InlineData("dense,dense_")]
    [InlineData("fc1,fc01")]
    [InlineData("in8_fc1,in4_fc2")]
    [InlineData("1a,a1")]
    [InlineData("same,same")]
    [InlineData("fc\u0661,fc\u0662")]
    public void Other_names_do_not_number_the_layers(string names) => Assert.Null(NumberedNames.InOrder(names.Split(',')));

    [Fact]
    public void One_layer_needs_no_number() => Assert.Equal(["head"], NumberedNames.InOrder(["head"]));
}
